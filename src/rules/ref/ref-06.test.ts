import { expect, test } from 'vitest';
import { problemsAfter, type Change } from '../sample-hospital.ts';

const address = 'https://aide.exemple.example/soins?a=1&b=2';
const note = `\n\n<Note>Voir [le guide](${address}).</Note>`;
const care: Change = [
  'procedures/dpi/soigner.mdx',
  'sur papier.</Condition>',
  `sur papier.</Condition>${note}`,
];

test.each<{ name: string; changes: Change[]; found: number }>([
  { name: 'while the outage lasts', changes: [care], found: 1 },
  {
    name: 'at the switch',
    changes: [
      [
        'procedures/dpi/basculer-panne.mdx',
        'du service.</Condition>',
        `du service.</Condition>${note}`,
      ],
    ],
    found: 1,
  },
  {
    name: 'at the return, when the web is back',
    changes: [
      ['procedures/dpi/revenir.mdx', 'rétabli.</Condition>', `rétabli.</Condition>${note}`],
    ],
    found: 0,
  },
  {
    name: 'to a resource of ours',
    changes: [care, ['resources.yaml', 'place: Poste de soins', `place: ${address}`]],
    found: 0,
  },
  {
    name: 'to an extract of ours',
    changes: [
      care,
      ['extracts/plan-de-soins.yaml', 'access: Ouvrir', `access: ${address}. Ouvrir`],
    ],
    found: 0,
  },
])('a sheet sends $name: $found', ({ changes, found }) => {
  expect(problemsAfter(changes).filter(({ rule }) => rule === 'REF-06')).toHaveLength(found);
});
