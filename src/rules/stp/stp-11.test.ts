import { expect, test } from 'vitest';
import {
  aCatalogue,
  aProcedure,
  aService,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import type { Segment } from '../../domain/catalogue/segment.ts';
import { subjectOf } from '../rule.ts';
import { stp11 } from './stp-11.ts';

/** Steps that stand from this line on, with a note before them. */
function steps(count: number, from = 1): Segment[] {
  const rest = Array.from({ length: count }, (_, index) => ({
    ...aUse('Step', { role: 'ide' }),
    line: from + index,
  }));
  return [{ ...aUse('Note', {}), line: from }, ...rest];
}
const heading: Segment = { kind: 'heading', depth: 2, text: 'Ensuite' };
const forTheatre = (children: Segment[]) => aUse('Only', { service: ['bloc'] }, children);

test.each<{ name: string; body: Segment[]; found: string[] }>([
  { name: 'fifteen steps', body: steps(15), found: [] },
  { name: 'sixteen', body: steps(16), found: ['16 at 16'] },
  { name: 'a heading among them', body: [...steps(15), heading, ...steps(15)], found: [] },
  {
    name: 'sixteen for one service',
    body: [...steps(10), forTheatre(steps(6, 11))],
    found: ['16 at 16'],
  },
  {
    name: 'sixteen of which no service reads all',
    body: [
      ...steps(8),
      forTheatre(steps(5, 9)),
      aUse('Only', { service: ['medecine-a'] }, steps(5, 14)),
    ],
    found: [],
  },
])('$name', ({ body, found }) => {
  const catalogue = aCatalogue({
    services: [aService('bloc'), aService('medecine-a')],
    procedures: [aProcedure('DPI-03-D', {}, body)],
  });
  const problems = stp11(subjectOf(catalogue, today)).map(({ rule, facts, place }) =>
    rule === 'STP-11' ? `${String(facts.count)} at ${String(place.line)}` : rule,
  );
  expect([...new Set(problems)]).toEqual(found);
});
