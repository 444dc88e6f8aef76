import { expect, test } from 'vitest';
import { gatherLosses, type Found } from './gather-losses.ts';

type About = { extract: string };

/** An extract that is lost with the network, shown by a step. */
function found(scenario: string, line: number, facts: Partial<Found<About>> = {}): Found<About> {
  return {
    about: { extract: 'soins' },
    place: { file: 'extracts/soins.yaml', line: 8, column: 1 },
    related: [{ file: 'procedures/soigner.mdx', line, column: 5 }],
    scenario,
    chain: ['serveur', 'lan'],
    ...facts,
  };
}

test('one thing is told once, with each scenario once and the steps that show it', () => {
  const gathered = gatherLosses([
    found('reseau', 30),
    found('cyber', 30),
    found('reseau', 40),
    found('reseau', 30),
  ]);
  expect(gathered).toEqual([
    {
      facts: {
        extract: 'soins',
        losses: [
          { scenario: 'cyber', chain: ['serveur', 'lan'] },
          { scenario: 'reseau', chain: ['serveur', 'lan'] },
        ],
      },
      place: { file: 'extracts/soins.yaml', line: 8, column: 1 },
      related: [
        { file: 'procedures/soigner.mdx', line: 30, column: 5 },
        { file: 'procedures/soigner.mdx', line: 40, column: 5 },
      ],
    },
  ]);
});

test('what differs, or stands elsewhere, is told apart', () => {
  const elsewhere = { file: 'extracts/presents.yaml', line: 8, column: 1 };
  const gathered = gatherLosses([
    found('reseau', 30),
    found('reseau', 30, { about: { extract: 'presents' } }),
    found('reseau', 30, { place: elsewhere }),
  ]);
  expect(gathered).toHaveLength(3);
});

test('no more than five steps are shown', () => {
  const all = [1, 2, 3, 4, 5, 6, 7].map((line) => found('reseau', line));
  expect(gatherLosses(all)[0]?.related.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
});

test('nothing lost, nothing told', () => {
  expect(gatherLosses([])).toEqual([]);
});
