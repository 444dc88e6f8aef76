/** What the examples of the pages cannot show: several files of the example hospital changed at once. */
import { expect, test } from 'vitest';
import type { Place, Problem } from '../../domain/problems/problem.ts';
import type { RuleId } from '../../domain/problems/rules.ts';
import { replaced, type Files } from '../sample-folder.ts';
import { exampleFiles, problemsWith } from '../sample-hospital.ts';

const files = {
  application: 'applications/dpi.yaml',
  extract: 'extracts/plan-de-soins.yaml',
  resources: 'resources.yaml',
  return: 'procedures/dpi/revenir.mdx',
  desk: 'procedures/dpi/admissions-revenir.mdx',
  degraded: 'procedures/dpi/soigner.mdx',
  laboratory: 'procedures/dpi/rendre-les-resultats.mdx',
  atDesk: 'procedures/dpi/admissions-admettre.mdx',
  experience: 'forms/retour-experience.mdx',
  careSheet: 'forms/feuille-de-soins.mdx',
  exchanges: 'exchanges.yaml',
  switch: 'procedures/dpi/basculer-panne.mdx',
  planned: 'procedures/dpi/basculer-arret-programme.mdx',
} as const;

type Change = [file: keyof typeof files, passage: string, replacement: string];

/** What a rule finds after these changes, each made in what the ones before it left, and with more files. */
function problemsAfter(rule: RuleId, changes: readonly Change[], more: Files = {}): Problem[] {
  const before: Files = { ...Object.fromEntries(exampleFiles), ...more };
  const after = changes.reduce(
    (left, [name, passage, replacement]) => ({
      ...left,
      ...replaced(left, files[name], passage, replacement),
    }),
    before,
  );
  return problemsWith(after).filter((problem) => problem.rule === rule);
}

/** The same, as facts and files. */
function found(...args: Parameters<typeof problemsAfter>): string[] {
  return problemsAfter(...args).map(
    ({ facts, place }) => `${Object.values(facts).join(' ')} in ${place.file}`,
  );
}

const decision = '<Decision role="directeur"';
const lookedInto: Change = ['extract', 'kind: pdf', 'kind: readonly-env'];
const isCopy: Change = [
  'resources',
  '  name: Poste autonome de médecine A\n  type: standalone-pc',
  '  name: Copie en lecture\n  type: readonly-env',
];
const address: Change = [
  'return',
  decision,
  `<Note>Adresse habituelle : https://dpi.exemple.example</Note>\n\n${decision}`,
];
const closing: Change = [
  'return',
  '<Step role="ide">Fermer la session « secours » de <Close id="poste-autonome" />.</Step>',
  '<Step role="ide">Regarnir le chariot.</Step>',
];
const withoutDestruction: Change = [
  'return',
  '<Step role="ide">Mettre les plans de soins imprimés au bac de destruction confidentielle.</Step>',
  '<Step role="ide">Regarnir le chariot.</Step>',
];
const withoutCopies = (['switch', 'planned'] as const).map((file): Change => [
  file,
  '<Extract id="plan-de-soins" copies="1" />',
  '<Extract id="plan-de-soins" />',
]);
const opening: Change = [
  'switch',
  '<Step role="ide">Ouvrir la session « secours » de <Open id="poste-autonome" />.</Step>',
  '<Step role="ide">Allumer le poste.</Step>',
];

const withoutGathering: Change = [
  'return',
  "Rassembler tous les bordereaux de l'arrêt au poste de soins.",
  'Regarnir le chariot.',
];
/** The papers of the return, treated otherwise than by typing them in. */
function papers(method: 'scan' | 'keep'): Change[] {
  return [
    [
      'return',
      'into="DPI, plan de soins" within="2h">Saisir d\'abord les allergies, puis les soins faits.',
      `method="${method}">Ranger dans le dossier.`,
    ],
    [
      'return',
      'into="DPI, demandes" within="4h">Saisir seulement les examens encore à prélever.',
      `method="${method}">Ranger dans le dossier.`,
    ],
  ];
}
const readByNobody: Change = [
  'return',
  'verifier="medecin" into="DPI, plan de soins" within="2h">Saisir d\'abord les allergies, puis les soins faits.',
  'into="DPI, plan de soins" within="2h">Saisir les soins faits.',
];
const onPaperSlip: Change[] = [
  ['laboratory', 'avec sa <Form id="bio-demande" />', 'avec sa demande'],
  ['laboratory', 'le résultat sur <Form id="bio-demande" />', 'le résultat'],
];
const forLaboratory: Change[] = [
  [
    'return',
    '<Reentry form="bio-demande"',
    '<Only service="laboratoire">\n\n<Reentry form="bio-demande"',
  ],
  ['return', 'encore à prélever.</Reentry>', 'encore à prélever.</Reentry>\n\n</Only>'],
];
const careSheetAtDesk: Change = [
  'desk',
  '<Step role="cadre">Saisir les entrées du registre dans l\'ordre des heures ; un collègue relit chaque identité.</Step>',
  '<Reentry form="feuille-de-soins" role="cadre" verifier="directeur" into="DPI, entrées">Saisir les entrées.</Reentry>',
];

test.each<{ name: string; rule: RuleId; changes: Change[]; problems: string[] }>([
  {
    name: 'a copy that is looked into and closed, with the address at the return, is right',
    rule: 'RET-10',
    changes: [lookedInto, isCopy, address],
    problems: [],
  },
  {
    name: 'a copy that was opened by name and stays open is for SYM-04 to say',
    rule: 'RET-10',
    changes: [lookedInto, isCopy, address, closing],
    problems: [],
  },
  {
    name: 'a copy that nobody opens by name has to be closed all the same',
    rule: 'RET-10',
    changes: [lookedInto, isCopy, address, opening, closing],
    problems: ['not-closed poste-autonome dpi in procedures/dpi/revenir.mdx'],
  },
  {
    name: 'an address that nobody knows is asked for in the file of the application',
    rule: 'RET-10',
    changes: [lookedInto, ['application', 'address: https://dpi.exemple.example\n', '']],
    problems: ['no-address dpi in applications/dpi.yaml'],
  },
  {
    name: 'a copy that is printed once, before a planned stop, leaves paper',
    rule: 'RET-12',
    changes: [
      lookedInto,
      ['switch', '<Extract id="plan-de-soins" copies="1" />', '<Extract id="plan-de-soins" />'],
      withoutDestruction,
    ],
    problems: ['dpi in procedures/dpi/revenir.mdx'],
  },
  {
    name: 'an extract that is only looked into leaves none',
    rule: 'RET-12',
    changes: [lookedInto, ...withoutCopies, withoutDestruction],
    problems: [],
  },
  ...(['replica', 'device'] as const).map((kind) => ({
    name: `nor does one of kind ${kind}`,
    rule: 'RET-12' as const,
    changes: [
      ['extract', 'kind: pdf', `kind: ${kind}`] as Change,
      ...withoutCopies,
      withoutDestruction,
    ],
    problems: [],
  })),
  {
    name: 'of an extract that does not exist nothing is known to be printed',
    rule: 'RET-12',
    changes: [
      ['switch', '<Extract id="plan-de-soins" copies="1" />', '<Extract id="liste" />'],
      ['planned', '<Extract id="plan-de-soins" copies="1" />', '<Extract id="liste" />'],
      withoutDestruction,
    ],
    problems: [],
  },
  {
    name: 'what is printed only while the work goes on leaves paper as well',
    rule: 'RET-12',
    changes: [
      ['switch', '<Extract id="plan-de-soins" copies="1" />', 'la liste'],
      ['planned', '<Extract id="plan-de-soins" copies="1" />', 'la liste'],
      [
        'degraded',
        'Remplir une',
        'Imprimer <Extract id="plan-de-soins" copies="1" /> et remplir une',
      ],
      withoutDestruction,
    ],
    problems: ['dpi in procedures/dpi/revenir.mdx'],
  },
  {
    name: 'an application that is backed up has the loss window although it is not critical',
    rule: 'RET-03',
    changes: [
      ['application', 'criticality: critical', 'criticality: essential'],
      ['return', '<LossWindow />', '<Note>Des saisies manquent peut-être.</Note>'],
    ],
    problems: ['no-window dpi in procedures/dpi/revenir.mdx'],
  },
  {
    name: 'one that is not critical and of which no interval is known needs none',
    rule: 'RET-03',
    changes: [
      ['application', 'criticality: critical', 'criticality: essential'],
      ['application', 'backupEvery: 6h\n', ''],
      ['return', '<LossWindow />', '<Note>Des saisies manquent peut-être.</Note>'],
    ],
    problems: [],
  },
  {
    name: 'a critical one of which no interval is known needs both',
    rule: 'RET-03',
    changes: [
      ['application', 'backupEvery: 6h\n', ''],
      ['return', '<LossWindow />', '<Note>Des saisies manquent peut-être.</Note>'],
    ],
    problems: [
      'no-window dpi in procedures/dpi/revenir.mdx',
      'no-interval dpi in applications/dpi.yaml',
    ],
  },
  {
    name: 'papers that are only kept need not be brought together',
    rule: 'RET-05',
    changes: [withoutGathering, ...papers('keep')],
    problems: [],
  },
  {
    name: 'papers that are scanned do',
    rule: 'RET-05',
    changes: [withoutGathering, ...papers('scan')],
    problems: ['dpi in procedures/dpi/revenir.mdx', 'dpi in procedures/dpi/revenir.mdx'],
  },
  {
    name: 'a re-entry may have its papers brought together itself',
    rule: 'RET-05',
    changes: [
      withoutGathering,
      [
        'return',
        'Saisir seulement les examens encore à prélever.',
        'Rassembler les bordereaux, puis saisir les examens encore à prélever.',
      ],
    ],
    problems: [],
  },
  {
    name: 'a form that only reaches the service from another one is taken back',
    rule: 'RET-06',
    changes: [...onPaperSlip, ...forLaboratory],
    problems: [],
  },
  {
    name: 'also where it is one of several',
    rule: 'RET-06',
    changes: [
      ...onPaperSlip,
      ...forLaboratory,
      [
        'exchanges',
        'normally: application\n  by: phone\n  urgent: Un résultat critique',
        'normally: application\n  by: runner\n  form: retour-experience\n  carrier: aide-soignant\n  urgent: Un résultat critique',
      ],
    ],
    problems: [],
  },
  {
    name: 'a form that reaches another service only is not',
    rule: 'RET-06',
    changes: [
      careSheetAtDesk,
      [
        'exchanges',
        'by: runner\n  form: bio-demande\n  carrier: aide-soignant\n  urgent: Le technicien',
        'by: runner\n  form: feuille-de-soins\n  carrier: aide-soignant\n  urgent: Le technicien',
      ],
    ],
    problems: ['feuille-de-soins dpi in procedures/dpi/admissions-revenir.mdx'],
  },
  {
    name: 'a service without sheets for the work is missing them as a whole',
    rule: 'RET-06',
    changes: [careSheetAtDesk, ['atDesk', 'phase: degraded', 'phase: switch']],
    problems: [],
  },
  {
    name: 'treatments are told by the title of the form',
    rule: 'RET-08',
    changes: [
      readByNobody,
      ['careSheet', 'title: Feuille de soins sur papier', 'title: Médicaments donnés'],
    ],
    problems: ['nobody feuille-de-soins ide in procedures/dpi/revenir.mdx'],
  },
  {
    name: 'by the place they go to',
    rule: 'RET-08',
    changes: [readByNobody, ['return', 'DPI, plan de soins', 'DPI, prescriptions']],
    problems: ['nobody feuille-de-soins ide in procedures/dpi/revenir.mdx'],
  },
  {
    name: 'by a sentence of its own, though another says that they are entered elsewhere',
    rule: 'RET-08',
    changes: [
      readByNobody,
      [
        'return',
        'Saisir les soins faits.',
        'Les doses ne sont pas à ressaisir. Saisir les allergies.',
      ],
    ],
    problems: ['nobody feuille-de-soins ide in procedures/dpi/revenir.mdx'],
  },
  {
    name: 'identities are told by the title of the form and come first',
    rule: 'RET-07',
    changes: [
      ['return', 'form="feuille-de-soins"', 'form="retour-experience"'],
      ['return', 'form="bio-demande"', 'form="feuille-de-soins"'],
      [
        'experience',
        /title: .*/.exec(exampleFiles.get('forms/retour-experience.mdx') ?? '')?.[0] ?? '',
        'title: Identités',
      ],
      ['return', "d'abord les allergies, puis les soins faits", 'les patients'],
      ['return', 'les examens encore à prélever', 'les allergies'],
    ],
    problems: [],
  },
  {
    name: 'a look back that only the switch speaks of is not in the return',
    rule: 'RET-13',
    changes: [
      [
        'switch',
        'Appeler <Tell audience="management"',
        'Fixer un retour d\'expérience et appeler <Tell audience="management"',
      ],
      ['return', "fixer un retour d'expérience avec", 'appeler'],
    ],
    problems: ['dpi in procedures/dpi/admissions-revenir.mdx'],
  },
  {
    name: 'a return that is missing as a whole is for COV to say',
    rule: 'RET-02',
    changes: [['desk', 'phase: return', 'phase: degraded']],
    problems: [],
  },
  {
    name: 'a task that has nothing to catch up needs no word about it',
    rule: 'RET-09',
    changes: [
      ['application', "    catchUp: Relire la file d'attente avant de la relancer.\n", ''],
      ['return', " après avoir relu la file d'attente", ''],
    ],
    problems: [],
  },
  {
    name: 'a sheet without a decision starts nothing too early',
    rule: 'RET-09',
    changes: [
      ['return', decision, '<Step role="directeur"'],
      ['return', '15 minutes.</Decision>', '15 minutes.</Step>'],
      ['return', 'alternate="cadre" within="30min"', ''],
    ],
    problems: [],
  },
  {
    name: 'a copy at the vendor is one as well',
    rule: 'RET-10',
    changes: [
      ['resources', 'Poste autonome de médecine A\n  type: standalone-pc', 'Copie\n  type: saas'],
    ],
    problems: ['not-sent-back https://dpi.exemple.example dpi in procedures/dpi/revenir.mdx'],
  },
  {
    name: 'so is one that is opened only after the switch',
    rule: 'RET-10',
    changes: [
      isCopy,
      opening,
      [
        'planned',
        'Ouvrir la session « secours » de <Open id="poste-autonome" />',
        'Allumer le poste',
      ],
      [
        'degraded',
        'Écrire chaque soin fait',
        'Ouvrir <Open id="poste-autonome" />, écrire chaque soin fait',
      ],
    ],
    problems: ['not-sent-back https://dpi.exemple.example dpi in procedures/dpi/revenir.mdx'],
  },
  {
    name: 'a copy that nobody opens by name, and that is closed, is right',
    rule: 'RET-10',
    changes: [
      lookedInto,
      isCopy,
      address,
      opening,
      [
        'planned',
        'Ouvrir la session « secours » de <Open id="poste-autonome" />',
        'Allumer le poste',
      ],
    ],
    problems: [],
  },
  {
    name: 'an address is found however its letters are typed',
    rule: 'RET-10',
    changes: [
      lookedInto,
      ['application', 'https://dpi.exemple.example', 'https://DPI.exemple.example'],
      address,
    ],
    problems: [],
  },
  {
    name: 'a form that only the switch has filled in, where nothing can be printed, is taken back',
    rule: 'RET-06',
    changes: [
      [
        'degraded',
        'Écrire chaque soin fait sur <Form id="feuille-de-soins" />',
        'Retenir les soins',
      ],
      ['degraded', 'puis l\'écrire sur <Form id="feuille-de-soins" />', 'à voix haute'],
    ],
    problems: [],
  },
])('$rule: $name', ({ rule, changes, problems }) => {
  expect(found(rule, changes)).toEqual(problems);
});

test.each<{ rule: RuleId; changes: Change[] }>([
  {
    rule: 'RET-01',
    changes: [
      ['return', decision, '<Step role="directeur"'],
      ['return', '15 minutes.</Decision>', '15 minutes.</Step>'],
      ['return', ' alternate="cadre" within="30min"', ''],
    ],
  },
  {
    rule: 'RET-02',
    changes: [
      ['return', '<Tell audience="service" by="in-person">à toute l\'équipe</Tell>', 'à tous'],
    ],
  },
  {
    rule: 'RET-04',
    changes: [...forLaboratory, ['return', 'service="laboratoire">', 'service="admissions">']],
  },
  { rule: 'RET-05', changes: [withoutGathering] },
  { rule: 'RET-13', changes: [['return', "fixer un retour d'expérience avec", 'appeler']] },
])('$rule asks only for what a critical application needs', ({ rule, changes }) => {
  expect(found(rule, changes)).not.toEqual([]);
  const essential: Change = ['application', 'criticality: critical', 'criticality: essential'];
  expect(found(rule, [...changes, essential])).toEqual([]);
});

test.each<RuleId>(['RET-07', 'RET-09'])('%s looks at each sheet of a return by itself', (rule) => {
  const sheet = exampleFiles.get(files.return) ?? '';
  const first = sheet
    .replace('code: DPI-05-R', 'code: DPI-00-R')
    .replace(/<Reentry form="feuille-de-soins".*/, '');
  expect(found(rule, [], { 'procedures/dpi/demandes-revenir.mdx': first })).toEqual([]);
});

/** The line that a place is in, as the example hospital has it. */
function lineAt({ file, line }: Place): string {
  return exampleFiles.get(file)?.split('\n')[line - 1] ?? '';
}

test.each<{ rule: RuleId; changes: Change[]; at: RegExp; beside?: RegExp[] }>([
  {
    rule: 'RET-01',
    changes: [
      [
        'return',
        "Vérifier sur deux postes qu'un dossier s'ouvre et qu'une saisie d'essai reste.",
        'Attendre.',
      ],
    ],
    at: /^<Decision/,
  },
  {
    rule: 'RET-02',
    changes: [
      [
        'return',
        '<Tell audience="management" by="phone">au directeur de garde, <Contact id="directeur" /></Tell>',
        'au directeur de garde',
      ],
    ],
    at: /^phase: return/,
    beside: [/<Tell audience="management"/],
  },
  {
    rule: 'RET-07',
    changes: [
      ['return', 'form="feuille-de-soins"', 'form="retour-experience"'],
      ['return', 'form="bio-demande"', 'form="feuille-de-soins"'],
      ['return', "d'abord les allergies, puis les soins faits", 'les soins faits'],
      ['return', 'les examens encore à prélever', 'les allergies'],
    ],
    at: /^<Reentry form="bio-demande"/,
    beside: [/^<Reentry form="feuille-de-soins"/],
  },
  {
    rule: 'RET-11',
    changes: [
      [
        'desk',
        'Rattacher chaque numéro provisoire au numéro permanent du patient et chercher les doublons.',
        'Ranger.',
      ],
    ],
    at: /^downtimeNumbers/,
    beside: [/^phase: return/],
  },
])('$rule points at the line to change', ({ rule, changes, at, beside = [] }) => {
  const [problem] = problemsAfter(rule, changes);
  expect(problem && lineAt(problem.place)).toMatch(at);
  expect(problem?.related?.map(lineAt) ?? []).toEqual(
    beside.map((each): unknown => expect.stringMatching(each)),
  );
});
