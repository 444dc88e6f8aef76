import { expect, test } from 'vitest';
import { aCatalogue, anApplication, today } from '../../domain/catalogue/sample-catalogue.ts';
import { subjectOf } from '../rule.ts';
import { fal11 } from './fal-11.ts';

test.each([
  { version: '8.2', current: '8.4', older: true },
  { version: '8.4', current: '8.4', older: false },
  { version: '8.9', current: '8.10', older: true },
  { version: '9.0', current: '8.10', older: false },
  { version: '8.4', current: '8.4.1', older: false },
  { version: '8', current: '8.10', older: false },
  { version: '2025.12', current: '2026.1', older: true },
  { version: 'V11 R2', current: 'V11 R3', older: true },
  { version: 'édition courante', current: '8.4', older: false },
])('$version is older than $current: $older', ({ version, current, older }) => {
  const vendorFallback = { reference: 'Guide', version, date: '2026-03-02' };
  const applications = [anApplication('dpi', { version: current, vendorFallback })];
  const found = fal11(subjectOf(aCatalogue({ applications }), today));
  expect(found.map(({ rule }) => rule)).toEqual(older ? ['FAL-11'] : []);
});

test('an application that is not critical needs no vendor', () => {
  const applications = [anApplication('repas', { criticality: 'essential' })];
  expect(fal11(subjectOf(aCatalogue({ applications }), today))).toEqual([]);
});
