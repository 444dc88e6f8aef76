import { expect, test } from 'vitest';
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aService,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import { severityOf } from '../../domain/problems/problem.ts';
import { subjectOf } from '../rule.ts';
import { cov11 } from './cov-11.ts';

/** What the rule says of two services with two sheets, of which the second is for one of them. */
function said(
  offsets: readonly (string | undefined)[],
  criticality: 'critical' | 'other' = 'critical',
) {
  const [first, second] = offsets.map((at) => [
    aUse('Step', { role: 'ide', ...(at !== undefined && { at }) }),
  ]);
  const catalogue = aCatalogue({
    applications: [anApplication('dpi', { criticality })],
    services: [aService('a'), aService('b')],
    procedures: [
      aProcedure('DPI-10', { service: ['a', 'b'] }, first),
      aProcedure('DPI-11', { service: ['a'] }, second),
    ],
  });
  return cov11(subjectOf(catalogue, today)).map((problem) => [
    severityOf(problem),
    problem.facts,
    problem.place.file,
  ]);
}

const file = 'procedures/dpi-10.mdx';

test('services with the same sheets are named together, at the first sheet', () => {
  const facts = { why: 'nothing-after-4h', application: 'dpi', services: ['a', 'b'] };
  expect(said([undefined, 'H+3'])).toEqual([['error', facts, file]]);
});

test('a sheet for one service does not think for the other', () => {
  const facts = { why: 'nothing-after-4h', application: 'dpi', services: ['b'] };
  expect(said(['H-2', 'J+1'])).toEqual([['error', facts, file]]);
});

test('four hours without a day is a warning', () => {
  const facts = { why: 'nothing-after-24h', application: 'dpi', services: ['b'] };
  expect(said(['H+4', 'J+3'])).toEqual([['warning', facts, file]]);
});

test.each<{ name: string; offsets: string[] }>([
  { name: 'a day is a day in hours', offsets: ['H+24'] },
  { name: 'three days', offsets: ['J+3'] },
])('it is silent where $name', ({ offsets }) => {
  expect(said(offsets)).toEqual([]);
});

test('it is silent about an application that is not critical', () => {
  expect(said([], 'other')).toEqual([]);
});
