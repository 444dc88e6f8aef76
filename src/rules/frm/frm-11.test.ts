import { expect, test } from 'vitest';
import type { Exchange } from '../../../schemas/exchange.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import {
  aCatalogue,
  aForm,
  aProcedure,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import { subjectOf } from '../rule.ts';
import { frm11 } from './frm-11.ts';

const form = aUse('Form', { id: 'bio' });

test.each<{ status: Procedure['status']; found: number }>([
  { status: 'approved', found: 0 },
  { status: 'draft', found: 0 },
  { status: 'withdrawn', found: 1 },
])('a form that one $status sheet names: $found', ({ status, found }) => {
  const procedures = [aProcedure('DPI-01-D', { status }, [form])];
  const catalogue = aCatalogue({ forms: [aForm('bio')], procedures });
  expect(frm11(subjectOf(catalogue, today))).toHaveLength(found);
});

test('a form that travels with an exchange is of use', () => {
  const facts: Exchange = {
    of: ['ward'],
    with: ['laboratory'],
    direction: 'sends',
    what: 'request',
    about: 'biology',
    content: ['patient-identity'],
    normally: 'application',
    by: 'runner',
    form: 'bio',
  };
  const exchange = { id: 'request', file: 'exchanges.yaml', spots: {}, facts };
  const catalogue = {
    ...aCatalogue({ forms: [aForm('bio')] }),
    exchanges: new Map([['request', exchange]]),
  };
  expect(frm11(subjectOf(catalogue, today))).toEqual([]);
});
