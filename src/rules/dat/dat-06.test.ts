import { describe, expect, test } from 'vitest';
import { problemsAfter, type Change } from '../sample-hospital.ts';

const sheet = 'procedures/dpi/basculer-panne.mdx';
const extract = 'extracts/plan-de-soins.yaml';
const printed = 'Imprimer <Extract id="plan-de-soins" copies="1" /> pour chaque patient.';
const used = 'Suivre <Extract id="plan-de-soins" /> pour chaque patient.';
const opening =
  '<Step role="ide">Ouvrir la session « secours » de <Open id="poste-autonome" />.</Step>';

/** What the rule says of the failure, and in which sheet. */
function found(changes: readonly Change[]): string[] {
  return problemsAfter(changes).flatMap(({ rule, facts, place }) =>
    rule === 'DAT-06' && !place.file.includes('programme')
      ? `${'why' in facts ? facts.why : ''} in ${place.file.split('/').at(-1) ?? ''}`
      : [],
  );
}

const isUsed: Change = [sheet, printed, used];

test.each<{ name: string; changes: Change[]; says: string[] }>([
  { name: 'used only', changes: [isUsed], says: ['nobody in basculer-panne.mdx'] },
  {
    name: 'used only, once the outage goes on',
    changes: [
      [sheet, printed, 'Prendre le chariot.'],
      ['procedures/dpi/soigner.mdx', 'Remplir une <Form', `${used} Remplir une <Form`],
    ],
    says: ['nobody in soigner.mdx'],
  },
  {
    name: 'used once the outage goes on, printed at the switch',
    changes: [['procedures/dpi/soigner.mdx', 'Remplir une <Form', `${used} Remplir une <Form`]],
    says: [],
  },
  { name: 'paper', changes: [isUsed, [extract, 'kind: pdf', 'kind: paper']], says: [] },
  { name: 'a device', changes: [isUsed, [extract, 'kind: pdf', 'kind: device']], says: [] },
  {
    name: 'no sheet to go on with: that is what is missing',
    changes: [isUsed, ['procedures/dpi/soigner.mdx', 'status: approved', 'status: draft']],
    says: [],
  },
  {
    name: 'no sheet to switch by: that is what is missing',
    changes: [
      [sheet, 'status: approved', 'status: draft'],
      ['procedures/dpi/basculer-arret-programme.mdx', 'status: approved', 'status: draft'],
      ['procedures/dpi/soigner.mdx', 'Remplir une <Form', `${used} Remplir une <Form`],
    ],
    says: [],
  },
])('$name', ({ changes, says }) => {
  expect(found(changes)).toEqual(says);
});

describe('a copy of the application that lies on what a step opens', () => {
  const isCopy: Change = [extract, 'kind: pdf', 'kind: readonly-env'];

  test.each<{ name: string; changes: Change[]; says: number }>([
    { name: 'needs no more', changes: [isUsed, isCopy], says: 0 },
    { name: 'is no file, which must be found there', changes: [isUsed], says: 1 },
    {
      name: 'may be opened once the outage goes on',
      changes: [
        isUsed,
        isCopy,
        [sheet, opening, ''],
        [
          'procedures/dpi/soigner.mdx',
          '<Step role="medecin">',
          `${opening}\n\n<Step role="medecin">`,
        ],
      ],
      says: 0,
    },
    {
      name: 'lies elsewhere',
      changes: [
        isUsed,
        isCopy,
        [extract, 'stores: [poste-autonome, serveur-central]', 'stores: [serveur-central]'],
      ],
      says: 1,
    },
  ])('$name', ({ changes, says }) => {
    expect(found(changes)).toHaveLength(says);
  });
});

describe('an extract whose printer nobody names', () => {
  const nowhere: Change = [extract, 'printPath: [imprimante-autonome]', 'printPath: []'];

  test.each([
    { name: 'by copies', step: printed, says: ['no-printer in basculer-panne.mdx'] },
    {
      name: 'by its verb',
      step: 'Imprimer <Extract id="plan-de-soins" />.',
      says: ['no-printer in basculer-panne.mdx'],
    },
    {
      name: 'beside a machine that prints nothing',
      step: `${printed} <Resource id="poste-autonome" />`,
      says: ['no-printer in basculer-panne.mdx'],
    },
    {
      name: 'on the printer of the step',
      step: `${printed} <Resource id="imprimante-autonome" />`,
      says: [],
    },
    { name: 'not at all', step: 'Ouvrir <Extract id="plan-de-soins" />.', says: [] },
    {
      name: 'not at all, where it lies',
      step: 'Suivre <Extract id="plan-de-soins" /> de <Open id="poste-autonome" />.',
      says: [],
    },
  ])('$name', ({ step, says }) => {
    expect(found([nowhere, [sheet, printed, step]])).toEqual(says);
  });
});

test('what stands beside its printer is obtained', () => {
  const step =
    'Suivre <Extract id="plan-de-soins" /> près de <Resource id="imprimante-autonome" />.';
  expect(found([[sheet, printed, step]])).toEqual([]);
});

test('what stands beside another machine than its own is not obtained', () => {
  const step = 'Suivre <Extract id="plan-de-soins" /> près de <Resource id="moniteurs" />.';
  expect(found([[sheet, printed, step]])).toEqual(['nobody in basculer-panne.mdx']);
});
