import { expect, test } from 'vitest';
import type { Service } from '../../../schemas/service.ts';
import { aCatalogue, aService, today } from '../../domain/catalogue/sample-catalogue.ts';
import { subjectOf } from '../rule.ts';
import { frm09 } from './frm-09.ts';

/** What the rule says of two services that give out these numbers. */
function collisions(first: string, second: string): string[] {
  const catalogue = aCatalogue({
    services: [
      aService('admissions', { type: 'admissions', downtimeNumbers: first }),
      aService('urgences', { type: 'emergency', downtimeNumbers: second }),
    ],
  });
  return frm09(subjectOf(catalogue, today)).map(({ place, related }) =>
    [place, ...(related ?? [])].map(({ file }) => file).join(' '),
  );
}

test.each([
  ['V-AD-001 à V-AD-200', 'V-AD-001 à V-AD-200'],
  ['V-AD-001 à V-AD-200', 'V-AD-200 à V-AD-300'],
  ['V-AD-001 à V-AD-900', 'carnet rouge, v-ad-100 – v-ad-110'],
  ['V-AD-200 à V-AD-300', 'V-AD-001 à V-AD-200'],
  ['Carnet rouge', 'carnet  rouge'],
])('%s and %s collide', (first, second) => {
  expect(collisions(first, second)).toEqual(['services/urgences.yaml services/admissions.yaml']);
});

test.each([
  ['V-AD-001 à V-AD-200', 'V-UR-001 à V-UR-200'],
  ['V-AD-001 à V-AD-200', 'V-AD-201 à V-AD-300'],
  ['V-AD-250 à V-AD-400', 'V-AD-200, puis V-UR-300'],
  ['Carnet rouge', 'Carnet vert'],
  ['Carnet 1, V-AD-001 à V-AD-200', 'Carnet 1, V-UR-001 à V-UR-200'],
])('%s and %s do not', (first, second) => {
  expect(collisions(first, second)).toEqual([]);
});

test.each<{ type: Service['type']; found: number }>([
  { type: 'admissions', found: 1 },
  { type: 'emergency', found: 1 },
  { type: 'care-unit', found: 0 },
])('a service of type $type without numbers: $found', ({ type, found }) => {
  const catalogue = aCatalogue({ services: [aService('accueil', { type })] });
  expect(frm09(subjectOf(catalogue, today))).toHaveLength(found);
});
