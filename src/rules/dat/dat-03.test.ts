import { expect, test } from 'vitest';
import { problemsAfter } from '../sample-hospital.ts';

/** What the rule says of an extract with these times and this tolerated age. */
function found(times: string, maxAge: string) {
  return problemsAfter([
    ['extracts/plan-de-soins.yaml', 'every: 1h\n', times],
    ['extracts/plan-de-soins.yaml', 'maxAge: 2h', `maxAge: ${maxAge}`],
  ]).flatMap((each) => (each.rule === 'DAT-03' ? each.facts : []));
}

const extract = 'plan-de-soins';

test.each([
  {
    name: 'without hours, what is made too seldom is too old all the same',
    times: 'every: 7d\n',
    maxAge: '24h',
    facts: [{ why: 'too-old', extract, age: 7 * 24 * 60, maxAge: '24h' }],
  },
  {
    name: 'without hours, a daily copy is of no known age',
    times: 'every: 24h\n',
    maxAge: '24h',
    facts: [{ why: 'no-time', extract }],
  },
  {
    name: 'half of a pair of hours is for another rule to name',
    times: 'every: 24h\navailableAt: "02:00"\n',
    maxAge: '48h',
    facts: [],
  },
  {
    name: 'so is the other half',
    times: 'every: 24h\ncapturedAt: "23:00"\n',
    maxAge: '48h',
    facts: [],
  },
  { name: 'and an interval that is not stated', times: '', maxAge: '48h', facts: [] },
])('$name', ({ times, maxAge, facts }) => {
  expect(found(times, maxAge)).toEqual(facts);
});
