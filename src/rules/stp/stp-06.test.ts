import { expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import {
  aCatalogue,
  aProcedure,
  aService,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import type { Segment } from '../../domain/catalogue/segment.ts';
import { subjectOf } from '../rule.ts';
import { stp06 } from './stp-06.ts';

const step = (html: string): Segment => aUse('Step', { role: 'ide' }, [{ kind: 'html', html }]);

function found(body: readonly Segment[], service: Procedure['service'] = 'all'): unknown[] {
  const catalogue = aCatalogue({
    services: [aService('bloc'), aService('medecine-a')],
    procedures: [aProcedure('DPI-03-D', { service }, body)],
  });
  return stp06(subjectOf(catalogue, today)).map(({ facts }) => facts);
}

test('a step that only another service has is missing from the binder of this one', () => {
  const forTheatre = aUse('Only', { service: ['bloc'] }, [step('Compter.')]);
  expect(found([forTheatre, step('Reprendre à l’étape 2.')])).toEqual([
    { step: 2, count: 1, service: 'medecine-a' },
  ]);
});

test('whoever does not read the words misses nothing', () => {
  const forTheatre = aUse('Only', { service: ['bloc'] }, [
    step('Compter.'),
    step('Reprendre à l’étape 3.'),
  ]);
  expect(found([step('Noter.'), forTheatre])).toEqual([]);
});

test('nor does a service that the sheet is not for', () => {
  const forTheatre = aUse('Only', { service: ['bloc'] }, [step('Compter.')]);
  expect(found([forTheatre, step('Reprendre à l’étape 2.')], ['bloc'])).toEqual([]);
});

test('a number that nobody has is reported once', () => {
  expect(found([step('Passer aux étapes 2 à 9.')])).toEqual([{ step: 9, count: 1 }]);
});
