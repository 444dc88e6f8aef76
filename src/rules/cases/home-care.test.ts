/**
 * A vendor's real plan for its home-care customers, as content: what is wrong with it is found without anybody
 * asking, and the same plan put right has nothing wrong. `Y:L77` is line 77 of that plan.
 */
import { expect, test } from 'vitest';
import { filesIn, findingsIn, replaced, type Files } from '../sample-folder.ts';

const today = '2026-11-21';

const asWritten = filesIn(new URL('./home-care', import.meta.url));
const corrections = filesIn(new URL('./home-care-corrected', import.meta.url));
const corrected: Files = { ...asWritten, ...corrections };

const found = findingsIn(asWritten, 2, today);

interface Fault {
  name: string;
  rule: string;
  file: string;
  line: string;
  says: string;
}

test.each<Fault>([
  {
    name: 'the recommended dashboards go down with the platform (Y:L77 against Y:L85)',
    rule: 'FAL-01',
    file: 'extracts/tableaux-de-bord.yaml',
    line: 'stores: [exploration]',
    says: "L'extraction « Tableaux de bord de continuité » est inaccessible dans le scénario « Production, simulation et application mobile indisponibles » : `exploration ← production`.",
  },
  {
    name: 'they are recommended where the same page says that they do not work (Y:L77 against Y:L85)',
    rule: 'FAL-10',
    file: 'scenarios/simulation-arretee.yaml',
    line: '- exploration',
    says: '« Exploration des données » est dit disponible, et ne marche pas dans ce scénario',
  },
  {
    name: 'the read-only copy may need the sign-on that has failed (Y:L55 against Y:L67)',
    rule: 'FAL-05',
    file: 'extracts/copie-lecture.yaml',
    line: 'access: Ouvrir https://organisation.simulation.plateforme.example et se connecter.',
    says: "Il n'est pas dit quel compte ouvre la copie",
  },
  {
    name: 'the copy of the day before can be 27 hours old (Y:L131)',
    rule: 'DAT-03',
    file: 'extracts/copie-lecture.yaml',
    line: 'maxAge: 24h',
    says: "peut avoir jusqu'à 27\u00a0h ; l'âge toléré est `24h`.",
  },
  {
    name: 'a weekly list of medication is older than anybody tolerates (Y:L43)',
    rule: 'DAT-03',
    file: 'extracts/export-manuel.yaml',
    line: 'maxAge: 24h',
    says: "L'extraction « Export manuel des médicaments actifs » peut avoir jusqu'à 168\u00a0h",
  },
  {
    name: 'nothing is planned for more than a day (Y:L53, Y:L59)',
    rule: 'COV-11',
    file: 'procedures/coordonner.mdx',
    line: 'phase: degraded',
    says: 'ne prévoient rien au-delà de 24 heures de panne.',
  },
  {
    name: 'the plan itself is only on the web (Y:L144)',
    rule: 'PRT-01',
    file: 'services/coordination.yaml',
    line: 'copies: []',
    says: "n'a aucune copie de ses procédures.",
  },
])('$name: $rule', ({ rule, file, line, says }) => {
  const here = found.filter((each) => each.rule === rule && each.place.startsWith(`${file}:`));
  expect(here.map((each) => each.line)).toEqual([line]);
  expect(here[0]?.message).toContain(says);
});

test('nothing else is found but what the plan leaves unsaid', () => {
  expect(found.map(({ rule, place }) => `${rule} ${place.replace(/:\d+$/, '')}`)).toEqual([
    'DAT-03 extracts/copie-lecture.yaml',
    'FAL-05 extracts/copie-lecture.yaml',
    // Y:L75: how often the direct data is renewed, and by which account it is read.
    'DAT-02 extracts/donnees-directes.yaml',
    'FAL-05 extracts/donnees-directes.yaml',
    'DAT-03 extracts/export-manuel.yaml',
    // Y:L77: when the stored reports are made.
    'DAT-03 extracts/rapports-stockes.yaml',
    // Y:L133: of what night the dashboards are.
    'DAT-02 extracts/tableaux-de-bord.yaml',
    'FAL-01 extracts/tableaux-de-bord.yaml',
    'COV-11 procedures/coordonner.mdx',
    'COV-11 procedures/facturation-reporter.mdx',
    'FAL-10 scenarios/simulation-arretee.yaml',
    'PRT-01 services/coordination.yaml',
    'PRT-01 services/facturation.yaml',
  ]);
});

test('corrected, it has nothing wrong', () => {
  expect(findingsIn(corrected, 2, today).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('only what differs stands in the corrected folder', () => {
  const alike = Object.keys(corrections).filter((file) => corrections[file] === asWritten[file]);
  expect(alike).toEqual([]);
  expect(Object.keys(corrections).filter((file) => !(file in asWritten))).toEqual([]);
});

/** The corrected plan, with an outage of the office that the vendor names in passing (Y:L144). */
const offline: Files = {
  ...corrected,
  'resources.yaml': `${corrected['resources.yaml'] ?? ''}- id: centre-aide
  name: Centre d'aide de l'éditeur
  type: saas
  dependsOn: [internet]
`,
  'scenarios/internet-coupe.yaml': `title: Internet est coupé au bureau
description: Le bureau n'a plus internet ; le courant et les téléphones marchent. Compter une journée.
cause: network
extent: total
layer: access
trigger: failure
lasts: 24h
applications: [plateforme]
failed: [internet]
noLongerWorks: [Tout ce qui passe par internet.]
stillWorks: [Le poste autonome et les téléphones.]
`,
};

test('corrected, it holds without internet as well', () => {
  expect(findingsIn(offline, 2, today).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test.each<{ name: string; files: Files; finding: { rule: string; place: string; says: string } }>([
  {
    name: "the vendor answers that the copy opens by everyday's sign-on",
    files: {
      ...corrected,
      ...replaced(
        corrected,
        'extracts/copie-lecture.yaml',
        'account: own',
        'account: single-sign-on',
      ),
    },
    finding: {
      rule: 'FAL-05',
      place: 'extracts/copie-lecture.yaml:22',
      says: "s'ouvre par le compte habituel, arrêté dans le scénario « Production et application mobile indisponibles",
    },
  },
  {
    name: 'the only copy of the plan is a page of the vendor, and the internet is cut',
    files: {
      ...offline,
      ...replaced(
        offline,
        'services/facturation.yaml',
        'place: "Bureau 12, étagère rouge"',
        `place: "Centre d'aide, dossier Continuité", on: centre-aide`,
      ),
    },
    finding: {
      rule: 'FAL-02',
      place: 'services/facturation.yaml:12',
      says: "Facturation et paie n'a plus une seule copie de ses procédures",
    },
  },
])('$name: $finding.rule', ({ files, finding: { rule, place, says } }) => {
  const [first, ...others] = findingsIn(files, 2, today);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ rule, place });
  expect(first?.message).toContain(says);
});
