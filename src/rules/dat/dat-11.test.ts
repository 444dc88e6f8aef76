import { expect, test } from 'vitest';
import { problemsAfter, type Change } from '../sample-hospital.ts';

const file = 'extracts/plan-de-soins.yaml';

/** Whether the copy is said to be readable the next day only, when the rule speaks. */
function found(capturedAt: string, availableAt: string, ...changes: Change[]): boolean[] {
  return problemsAfter([
    [
      file,
      'every: 1h\n',
      `every: 24h\ncapturedAt: "${capturedAt}"\navailableAt: "${availableAt}"\n`,
    ],
    ...changes,
  ]).flatMap((each) => (each.rule === 'DAT-11' ? each.facts.overMidnight : []));
}

const says = {
  lacks: (words: string): Change => [
    file,
    'Ce qui a été saisi depuis la dernière extraction',
    words,
  ],
  holds: (words: string): Change => [file, 'Soins des prochaines 24 heures', words],
  access: (words: string): Change => [file, 'access: Ouvrir', `access: ${words} Ouvrir`],
};

test.each([
  { from: '18:30', to: '19:30', overMidnight: [] },
  { from: '18:30', to: '19:31', overMidnight: [false] },
  { from: '23:30', to: '00:15', overMidnight: [true] },
])('a copy of $from that can be read at $to', ({ from, to, overMidnight }) => {
  expect(found(from, to)).toEqual(overMidnight);
});

test.each(['lacks', 'holds', 'access'] as const)('what it %s names both hours', (field) => {
  expect(found('08:00', '12:00', says[field]('Copie de 8 h, lisible à midi.'))).toEqual([]);
});

test.each([
  { name: 'the first hour', words: 'Copie de 23 h.' },
  { name: 'the second hour', words: 'Lisible à 2 h.' },
  { name: 'half an hour later', words: 'Copie de 23 h, lisible à 2 h 30.' },
])('$name alone is not enough', ({ words }) => {
  expect(found('23:00', '02:00', says.lacks(words))).toEqual([true]);
});
