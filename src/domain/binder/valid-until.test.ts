import { expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Day } from '../../../schemas/values.ts';
import { aProcedure, today } from '../catalogue/sample-catalogue.ts';
import { validUntil } from './valid-until.ts';

/** A binder whose sheets were read through in turn, each to be read again after twelve months. */
function tabsOf(sheets: readonly Partial<Procedure>[]) {
  const procedures = sheets.map((facts) => aProcedure('DPI-01', facts));
  return procedures.map((procedure) => ({ application: 'dpi', procedures: [procedure] }));
}

test.each<{ name: string; sheets: Partial<Procedure>[]; until: Day }>([
  { name: 'a binder without sheets', sheets: [], until: today },
  { name: 'one sheet', sheets: [{ reviewed: '2026-06-01' }], until: '2027-06-01' },
  {
    name: 'of several the first to be read again',
    sheets: [{ reviewed: '2026-09-01' }, { reviewed: '2026-03-02' }, { reviewed: '2026-10-01' }],
    until: '2027-03-02',
  },
  {
    name: 'a sheet to be read more often',
    sheets: [{ reviewed: '2026-09-01' }, { reviewed: '2026-10-01', reviewEvery: 3 }],
    until: '2027-01-01',
  },
  {
    name: 'an interim sheet ends before its review',
    sheets: [{ reviewed: '2026-10-01', status: 'interim', until: '2026-12-24' }],
    until: '2026-12-24',
  },
  {
    name: 'an end after the review changes nothing',
    sheets: [{ reviewed: '2026-10-01', status: 'interim', until: '2027-12-24' }],
    until: '2027-10-01',
  },
  { name: 'the day itself is still in time', sheets: [{ reviewed: '2025-11-21' }], until: today },
  {
    name: 'a review that is late holds up no other',
    sheets: [{ reviewed: '2025-01-01' }, { reviewed: '2026-06-01' }],
    until: '2027-06-01',
  },
  { name: 'all reviews late', sheets: [{ reviewed: '2025-01-01' }], until: today },
])('$name', ({ sheets, until }) => {
  expect(validUntil({ tabs: tabsOf(sheets) }, today)).toBe(until);
});
