import { expect, test } from 'vitest';
import type { Use } from '../../domain/catalogue/segment.ts';
import {
  aCatalogue,
  aForm,
  aProcedure,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import { subjectOf } from '../rule.ts';
import { frm02 } from './frm-02.ts';

const form = aUse('Form', { id: 'bio' });
const reentry = aUse('Reentry', { form: 'bio', role: 'ide', method: 'scan' });

test.each<{ name: string; body: Use[]; facts: Parameters<typeof aProcedure>[1]; related: number }>([
  { name: 'taken in a step', body: [form], facts: {}, related: 1 },
  { name: 'entered again', body: [reentry], facts: {}, related: 1 },
  { name: 'both', body: [form, reentry], facts: {}, related: 2 },
  { name: 'another form is taken', body: [aUse('Form', { id: 'b' })], facts: {}, related: 0 },
  { name: 'by a draft', body: [form], facts: { status: 'draft' }, related: 0 },
])('a form of tomorrow, $name: $related', ({ body, facts, related }) => {
  const catalogue = aCatalogue({
    forms: [aForm('bio', { effective: '2026-11-22' })],
    procedures: [aProcedure('DPI-01-D', facts, body)],
  });
  const problems = frm02(subjectOf(catalogue, today));
  expect(problems).toHaveLength(related === 0 ? 0 : 1);
  expect(problems[0]?.related ?? []).toHaveLength(related);
});
