import { expect, test } from 'vitest';
import { aCatalogue, aProcedure, aUse, today } from '../../domain/catalogue/sample-catalogue.ts';
import type { Segment, Use } from '../../domain/catalogue/segment.ts';
import { subjectOf } from '../rule.ts';
import { stp12 } from './stp-12.ts';

const heading = (text: string): Segment => ({ kind: 'heading', depth: 2, text });
const step = (...children: Segment[]): Use => aUse('Step', { role: 'ide' }, children);
const form = aUse('Form', { id: 'liste' });
const extract = aUse('Extract', { id: 'liste' });
const open = aUse('Open', { id: 'poste' });
const resource = aUse('Resource', { id: 'poste' });
const forTheatre = (use: Use) => aUse('Only', { service: ['bloc'] }, [use]);
const forEmergency = (use: Use) => aUse('Only', { service: ['urgences'] }, [use]);

test.each<{ name: string; listed: Use[]; used: Use[]; found: string[] }>([
  { name: 'what is opened is used', listed: [resource], used: [step(open)], found: [] },
  {
    name: 'a form is not an extract of the same name',
    listed: [form],
    used: [step(extract)],
    found: ['not-listed extract liste', 'not-used form liste'],
  },
  {
    name: 'what one service takes, another does not use',
    listed: [form, forTheatre(resource)],
    used: [step(form), forEmergency(step(resource))],
    found: ['not-listed resource poste', 'not-used resource poste'],
  },
])('$name', ({ listed, used, found }) => {
  const body = [heading('Matériel'), ...listed, heading('Soigner'), ...used];
  const catalogue = aCatalogue({ procedures: [aProcedure('DPI-03-D', {}, body)] });
  const problems = stp12(subjectOf(catalogue, today));
  expect(problems.map(({ facts }) => Object.values(facts).join(' '))).toEqual(found);
});
