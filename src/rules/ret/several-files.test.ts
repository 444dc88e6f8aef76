/** What the examples of the pages cannot show: several files of the example hospital changed at once. */
import { expect, test } from 'vitest';
import type { RuleId } from '../../domain/problems/rules.ts';
import { exampleFiles, problemsWith } from '../sample-hospital.ts';

const files = {
  application: 'applications/dpi.yaml',
  extract: 'extracts/plan-de-soins.yaml',
  resources: 'resources.yaml',
  return: 'procedures/dpi/revenir.mdx',
  degraded: 'procedures/dpi/soigner.mdx',
  switch: 'procedures/dpi/basculer-panne.mdx',
  planned: 'procedures/dpi/basculer-arret-programme.mdx',
} as const;

type Change = [file: keyof typeof files, passage: string, replacement: string];

/** What a rule says after these changes, each made in what the ones before it left. */
function found(rule: RuleId, changes: readonly Change[]): string[] {
  const changed = new Map<string, string>();
  for (const [name, passage, replacement] of changes) {
    const file = files[name];
    const text = changed.get(file) ?? exampleFiles.get(file) ?? '';
    expect(text.split(passage)).toHaveLength(2);
    changed.set(
      file,
      text.replace(passage, () => replacement),
    );
  }
  return problemsWith(Object.fromEntries(changed))
    .filter((problem) => problem.rule === rule)
    .map(({ facts, place }) => `${Object.values(facts).join(' ')} in ${place.file}`);
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
const opening: Change = [
  'switch',
  '<Step role="ide">Ouvrir la session « secours » de <Open id="poste-autonome" />.</Step>',
  '<Step role="ide">Allumer le poste.</Step>',
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
    changes: [
      lookedInto,
      ['switch', '<Extract id="plan-de-soins" copies="1" />', '<Extract id="plan-de-soins" />'],
      ['planned', '<Extract id="plan-de-soins" copies="1" />', '<Extract id="plan-de-soins" />'],
      withoutDestruction,
    ],
    problems: [],
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
