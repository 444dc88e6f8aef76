/**
 * The seven examples by which the rules were thought out, each as a hospital would write it: the example hospital
 * with the fault, what is said of it and where, and the same hospital put right, with nothing wrong at all.
 */
import { expect, test } from 'vitest';
import { filesIn, findingsIn, replaced, type Files } from '../sample-folder.ts';
import { exampleDay } from '../sample-hospital.ts';

const hospital = filesIn(new URL('../example', import.meta.url));

/** A passage of a file, and what stands in its place. */
type Change = readonly [file: string, passage: string, replacement: string];

/** The hospital after some changes, one upon the other. */
function changed(...changes: readonly Change[]): Files {
  return changes.reduce<Files>(
    (files, change) => ({ ...files, ...replaced(files, ...change) }),
    hospital,
  );
}

/** The hospital with something more at the end of a file, or a file more. */
function withMore(files: Files, more: Files): Files {
  const added = Object.entries(more).map(([file, text]) => [file, `${files[file] ?? ''}${text}`]);
  return { ...files, ...(Object.fromEntries(added) as Files) };
}

/** `FAL-01 extracts/plan-de-soins.yaml: stores: [exploration]`. */
function found(files: Files): string[] {
  return findingsIn(files, 3, exampleDay).map(
    ({ rule, place, line }) => `${rule} ${place.replace(/:\d+$/, '')}: ${line}`,
  );
}

const plan = 'extracts/plan-de-soins.yaml';
const stores = 'stores: [poste-autonome, serveur-central]';
const account = 'account: own';

/** A vendor's platform: production and its copy in read, dashboards that need one of them, and its sign-on. */
const platform: Files = {
  'resources.yaml': `
- id: production
  name: Production de la plate-forme
  type: saas
  standsAlone: Chez l'éditeur.
- id: simulation
  name: Environnement de simulation
  type: readonly-env
  standsAlone: Chez l'éditeur.
- id: exploration
  name: Exploration des données
  type: module
  dependsOn: [{ any: [production, simulation] }]
- id: connexion
  name: Authentification unique de la plate-forme
  type: sso
  dependsOn: [production]
- id: entrepot
  name: Entrepôt de données chez un tiers
  type: saas
  standsAlone: Chez un autre hébergeur.
- id: dossier-securise
  name: Dossier sécurisé du groupe
  type: file-share
  standsAlone: Sur un disque chiffré du coffre.
`,
};

/** Production and its copy are down, and some things are said to work. */
function bothDown(available: string): Files {
  return {
    ...platform,
    'scenarios/tout-arrete.yaml': `title: La production et la simulation sont arrêtées
description: Rien ne répond chez l'éditeur. Compter 24 heures.
cause: third-party
extent: total
layer: site
trigger: failure
lasts: 24h
applications: [dpi]
failed: [production, simulation]
available: [${available}]
noLongerWorks:
  - La production et la simulation.
stillWorks:
  - L'entrepôt de données.
`,
  };
}

/** A ward's ordinary PC and printer, which need the network and the central server. */
const ordinary: Files = {
  'resources.yaml': `
- id: poste-du-service
  name: Poste ordinaire du service
  type: terminal
  dependsOn: [lan]
- id: imprimante-du-service
  name: Imprimante du service
  type: printer
  dependsOn: [poste-du-service, lan, serveur-central]
  pagesPerMinute: 20
`,
};

const intranet: Files = {
  'resources.yaml': `
- id: intranet
  name: Serveur de l'intranet
  type: server
  dependsOn: [lan]
`,
};

/** The exchanges of the hospital in a file for each service, the ward's results by telephone. */
function exchangesApart(resultsOfLaboratory: string): Files {
  const { 'exchanges.yaml': all = '', ...others } = hospital;
  const entries = all.split(/^(?=- id: )/m);
  const of = (service: string) =>
    entries.filter((each) => each.includes(`of: ${service}\n`)).join('');
  return {
    ...others,
    'exchanges/medecine-a.yaml': of('medecine-a'),
    'exchanges/laboratoire.yaml': of('laboratoire').replace('by: phone', resultsOfLaboratory),
  };
}

const nightlyBills: Change[] = [
  [
    'applications/dpi.yaml',
    'jobs:\n',
    'jobs:\n  - { id: facturation-nuit, name: Facturation de nuit, catchUp: Contrôler la première facture. }\n',
  ],
  [
    'procedures/dpi/admissions-basculer.mdx',
    '<Pause job="courriers-nuit" /> et',
    '<Pause job="courriers-nuit" />, la tâche <Pause job="facturation-nuit" /> et',
  ],
];

interface Example {
  name: string;
  wrong: Files;
  says: readonly string[];
  right: Files;
}

test.each<Example>([
  {
    name: "1. a vendor's dashboards fall with production and its copy, and are said to work",
    wrong: withMore(
      changed([plan, stores, 'stores: [exploration, simulation]']),
      bothDown('exploration'),
    ),
    says: [
      `FAL-01 ${plan}: stores: [exploration, simulation]`,
      'FAL-10 scenarios/tout-arrete.yaml: available: [exploration]',
    ],
    right: withMore(
      changed([plan, stores, 'stores: [exploration, dossier-securise]']),
      bothDown('dossier-securise'),
    ),
  },
  {
    name: '1. stored reports survive, and then it is their age that counts',
    wrong: withMore(
      changed(
        [plan, stores, 'stores: [dossier-securise, poste-autonome]'],
        [plan, 'every: 1h\nmaxAge: 2h', 'every: 24h\nmaxAge: 24h'],
      ),
      bothDown('dossier-securise'),
    ),
    says: [`DAT-03 ${plan}: every: 24h`],
    right: withMore(
      changed(
        [plan, stores, 'stores: [dossier-securise, poste-autonome]'],
        [
          plan,
          'every: 1h\nmaxAge: 2h',
          'every: 24h\ncapturedAt: "02:00"\navailableAt: "02:30"\nmaxAge: 25h',
        ],
      ),
      bothDown('dossier-securise'),
    ),
  },
  {
    name: '1. a warehouse elsewhere is to be tried as long as nobody knows which account opens it',
    wrong: withMore(
      changed(
        [plan, stores, 'stores: [entrepot, poste-autonome]'],
        [plan, account, 'account: unknown'],
      ),
      bothDown('entrepot'),
    ),
    says: [`FAL-05 ${plan}: account: unknown`],
    right: withMore(
      changed([plan, stores, 'stores: [entrepot, poste-autonome]']),
      bothDown('entrepot'),
    ),
  },
  {
    name: "1. and is lost when it is everyday's sign-on, which has failed",
    wrong: withMore(
      changed(
        [plan, stores, 'stores: [entrepot, poste-autonome]'],
        [plan, account, 'account: single-sign-on'],
      ),
      bothDown('entrepot'),
    ),
    says: [`FAL-05 ${plan}: account: single-sign-on`],
    right: withMore(
      changed([plan, stores, 'stores: [entrepot, poste-autonome]']),
      bothDown('entrepot'),
    ),
  },
  {
    name: '2. a copy of last night can be 27 hours old, and be read three hours after it was made',
    wrong: changed([
      plan,
      'every: 1h\nmaxAge: 2h',
      'every: 24h\ncapturedAt: "23:00"\navailableAt: "02:00"\nmaxAge: 12h',
    ]),
    says: [`DAT-11 ${plan}: availableAt: "02:00"`, `DAT-03 ${plan}: maxAge: 12h`],
    right: changed(
      [
        plan,
        'every: 1h\nmaxAge: 2h',
        'every: 24h\ncapturedAt: "23:00"\navailableAt: "02:00"\nmaxAge: 27h',
      ],
      [
        plan,
        'doesNotContain:\n',
        "doesNotContain:\n  - Faite à 23 h, lisible à 2 h ; entre les deux, c'est celle de l'avant-veille.\n",
      ],
    ),
  },
  {
    name: '3. a care plan kept and printed by the central server is lost with the network',
    wrong: withMore(
      changed(
        [plan, stores, 'stores: [serveur-central]'],
        [plan, 'printPath: [imprimante-autonome]', 'printPath: [imprimante-du-service]'],
      ),
      ordinary,
    ),
    says: [`FAL-01 ${plan}: stores: [serveur-central]`],
    right: withMore(
      changed(
        [plan, stores, 'stores: [serveur-central, poste-autonome]'],
        [
          plan,
          'printPath: [imprimante-autonome]',
          'printPath: [imprimante-du-service, imprimante-autonome]',
        ],
      ),
      ordinary,
    ),
  },
  {
    name: '4. a return has no room for the hours that a restored backup has lost',
    wrong: changed(
      ['procedures/dpi/revenir.mdx', '<LossWindow />\n', ''],
      ['procedures/dpi/admissions-revenir.mdx', '<LossWindow />\n', ''],
    ),
    says: [
      'RET-03 procedures/dpi/admissions-revenir.mdx: phase: return',
      'RET-03 procedures/dpi/revenir.mdx: phase: return',
    ],
    right: changed(['applications/dpi.yaml', 'backupEvery: 6h', 'backupEvery: 8h']),
  },
  {
    name: '4. nobody knows how many hours that can be',
    wrong: changed(['applications/dpi.yaml', 'backupEvery: 6h\n', '']),
    says: ['RET-03 applications/dpi.yaml: criticality: critical'],
    right: changed(['applications/dpi.yaml', 'backupEvery: 6h', 'backupEvery: 24h']),
  },
  {
    name: '5. the ward waits for results at the telephone, the laboratory sends them by tube',
    wrong: exchangesApart('by: pneumatic'),
    says: ['EXC-02 exchanges/laboratoire.yaml: by: pneumatic'],
    right: exchangesApart('by: phone'),
  },
  {
    name: '6. the bills of the night are held, and never sent again',
    wrong: changed(...nightlyBills),
    says: [
      'SYM-03 procedures/dpi/admissions-basculer.mdx: <Step role="informatique">Arrêter la tâche <Pause job="courriers-nuit" />, la tâche <Pause job="facturation-nuit" /> et appeler <Tell audience="it" by="phone">l\'informatique, <Contact id="informatique" /></Tell>.</Step>',
    ],
    right: changed(...nightlyBills, [
      'procedures/dpi/admissions-revenir.mdx',
      '<Resume job="courriers-nuit" />',
      '<Resume job="facturation-nuit" />, puis <Resume job="courriers-nuit" />',
    ]),
  },
  {
    name: '7. procedures on the intranet alone cannot be read when the network is cut',
    wrong: withMore(
      changed([
        'services/laboratoire.yaml',
        '  - place: Réception, étagère rouge\n',
        '  - { place: "Page « Procédures »", on: intranet }\n',
      ]),
      intranet,
    ),
    says: ['FAL-02 services/laboratoire.yaml: copies:'],
    right: withMore(
      changed([
        'services/laboratoire.yaml',
        '  - place: Réception, étagère rouge\n',
        '  - { place: "Page « Procédures »", on: intranet }\n  - place: Réception, étagère rouge\n',
      ]),
      intranet,
    ),
  },
])('$name', ({ wrong, says, right }) => {
  expect(found(wrong)).toEqual(says);
  expect(found(right)).toEqual([]);
});

/** The only thing that is said of a hospital. */
function said(files: Files, rule: string): { message: string; related: readonly string[] } {
  const [first] = findingsIn(files, 3, exampleDay).filter((each) => each.rule === rule);
  return { message: first?.message ?? '', related: first?.related ?? [] };
}

test.each<{ capturedAt: string; availableAt: string; age: string }>([
  { capturedAt: '23:00', availableAt: '02:00', age: '27\u00a0h' },
  { capturedAt: '08:00', availableAt: '09:00', age: '25\u00a0h' },
])('the age is named: $capturedAt to $availableAt is $age', ({ capturedAt, availableAt, age }) => {
  const every = `every: 24h\ncapturedAt: "${capturedAt}"\navailableAt: "${availableAt}"\nmaxAge: 12h`;
  const files = changed([plan, 'every: 1h\nmaxAge: 2h', every]);
  expect(said(files, 'DAT-03').message).toContain(`jusqu'à ${age}`);
});

test('both sides of an exchange are named', () => {
  const { message, related } = said(exchangesApart('by: pneumatic'), 'EXC-02');
  expect(message).toMatch(/pneumatique.*téléphone/);
  expect(related).toEqual(['exchanges/medecine-a.yaml:21']);
});

test('a loss names its cause, and where it is relied on', () => {
  const files = withMore(
    changed([plan, stores, 'stores: [exploration, simulation]']),
    bothDown('exploration'),
  );
  const { message, related } = said(files, 'FAL-01');
  expect(message).toContain('`exploration ← production`');
  expect(related).toContain('procedures/dpi/basculer-panne.mdx:42');
});
