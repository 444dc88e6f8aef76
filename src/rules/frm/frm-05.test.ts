import { expect, test } from 'vitest';
import {
  aCatalogue,
  aForm,
  aProcedure,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import { subjectOf } from '../rule.ts';
import { frm05 } from './frm-05.ts';

const step = aUse('Step', { role: 'ide' }, [aUse('Form', { id: 'bio' })]);
const switching = aProcedure('DPI-01-B', { phase: 'switch' }, [step]);
const degraded = aProcedure('DPI-02-D', {}, [step, step]);
const returning = aProcedure('DPI-03-R', { phase: 'return', trigger: ['failure'] });

/** Where the rule says that a form is forgotten, and which sheets forget it. */
function found(...procedures: (typeof degraded)[]) {
  const catalogue = aCatalogue({ forms: [aForm('bio')], procedures });
  return frm05(subjectOf(catalogue, today)).map(({ place, related = [] }) =>
    [place, ...related].map(({ file }) => file),
  );
}

test('a form that is used often is forgotten once, where it is first used', () => {
  expect(found(switching, degraded, returning)).toEqual([[switching.file, returning.file]]);
});

test('without any sheet for the return, that is what is missing', () => {
  expect(found(switching, degraded)).toEqual([]);
});
