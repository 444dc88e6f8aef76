import { expect, test } from 'vitest';
import { byPlace, cellOf, compareText, isError, type Problem } from './problem.ts';
import { rules, type RuleId } from './rules.ts';

/** An empty file, but for where it lies. */
function at(file: string, line: number, column: number): Problem {
  return { rule: 'CNT-10', facts: { why: 'place', typed: file }, place: { file, line, column } };
}

test('problems come by file, then top to bottom, then left to right', () => {
  const sorted = [at('a', 1, 1), at('a', 1, 3), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1)];
  expect([...sorted].toReversed().toSorted(byPlace)).toEqual(sorted);
});

test('the order of files is that of their signs, on every machine', () => {
  expect(['b', 'é', 'B', 'a-b', 'a/b', 'a'].toSorted(compareText)).toEqual([
    'B',
    'a',
    'a-b',
    'a/b',
    'b',
    'é',
  ]);
  expect(compareText('a', 'a')).toBe(0);
});

test.each([
  { name: 'as its rule says', severity: undefined, stops: true },
  { name: 'a milder one does not', severity: 'warning' as const, stops: false },
  { name: 'nor one that only informs', severity: 'info' as const, stops: false },
])('a problem stops a build, $name', ({ severity, stops }) => {
  expect(isError({ ...at('a', 1, 1), ...(severity && { severity }) })).toBe(stops);
});

test('what cannot be read stops every build', () => {
  const ids = Object.keys(rules) as RuleId[];
  const reading = ids.filter((id) => id.startsWith('CNT-'));
  expect(reading.length).toBe(10);
  expect(reading.map((id) => rules[id])).toEqual(
    reading.map(() => ({ severity: 'error', level: 1, from: 'A:L119' })),
  );
});

const need = {
  application: 'dpi',
  service: 'bloc',
  phase: 'return',
  trigger: 'failure',
} as const;

test.each(['COV-01', 'COV-02', 'COV-03', 'COV-04'] as const)('%s is about a cell', (rule) => {
  expect(cellOf({ rule, facts: need, place: at('a', 1, 1).place })).toEqual(need);
});

test.each<Problem>([
  at('a', 1, 1),
  {
    rule: 'COV-05',
    facts: { why: 'uses-none', service: 'bloc' },
    place: { file: 'a', line: 1, column: 1 },
  },
])('$rule is about no cell', (problem) => {
  expect(cellOf(problem)).toBeUndefined();
});
