import { expect, test } from 'vitest';
import { aCatalogue, aForm, aUse, today } from '../../domain/catalogue/sample-catalogue.ts';
import type { Use } from '../../domain/catalogue/segment.ts';
import { subjectOf } from '../rule.ts';
import { frm08 } from './frm-08.ts';

const identity = aUse('Identity', {});
const instructions = { ...aUse('Instructions', {}), line: 30 };

test.each<{ name: string; body: Use[]; line: number }>([
  { name: 'before the first thing of the form', body: [identity], line: 20 },
  { name: 'where too few stand', body: [identity, instructions], line: 30 },
  { name: 'at its title, when it is empty', body: [], line: 1 },
])('instructions are missing $name', ({ body, line }) => {
  const catalogue = aCatalogue({ forms: [{ ...aForm('bio'), body }] });
  expect(frm08(subjectOf(catalogue, today)).map(({ place }) => place.line)).toEqual([line]);
});
