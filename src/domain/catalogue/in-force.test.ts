import { expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import { isInForce } from './in-force.ts';
import { today } from './sample-catalogue.ts';

type Facts = Pick<Procedure, 'status' | 'effective' | 'until'>;

/** Approved and in force for months, but for what the case says otherwise. */
const good: Facts = { status: 'approved', effective: '2026-01-12' };

test.each<{ name: string; fault: Partial<Facts> }>([
  { name: 'a draft', fault: { status: 'draft' } },
  { name: 'one that is being reviewed', fault: { status: 'in-review' } },
  { name: 'a withdrawn one', fault: { status: 'withdrawn' } },
  { name: 'a withdrawn one with days to run', fault: { status: 'withdrawn', until: '2027-01-01' } },
  { name: 'one that begins tomorrow', fault: { effective: '2026-11-22' } },
  {
    name: 'an interim one that ended yesterday',
    fault: { status: 'interim', until: '2026-11-20' },
  },
  { name: 'an approved one that ended yesterday', fault: { until: '2026-11-20' } },
])('nobody works by $name', ({ fault }) => {
  expect(isInForce({ ...good, ...fault }, today)).toBe(false);
});

test.each<{ name: string; facts: Partial<Facts> }>([
  { name: 'an approved one', facts: {} },
  { name: 'one that begins today', facts: { effective: today } },
  { name: 'an interim one without an end', facts: { status: 'interim' } },
  { name: 'an interim one that ends today', facts: { status: 'interim', until: today } },
])('staff work by $name', ({ facts }) => {
  expect(isInForce({ ...good, ...facts }, today)).toBe(true);
});
