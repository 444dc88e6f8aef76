import { describe, expect, test } from 'vitest';
import type { Exemption, Service } from '../../../schemas/service.ts';
import {
  aCatalogue,
  anExemption,
  aService,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import { cov05 } from './cov-05.ts';
import { subjectOf } from '../rule.ts';

/** What the rule says of one service. */
function faultsOf(facts: Partial<Service>, spots = {}) {
  const catalogue = aCatalogue({ services: [aService('medecine-a', facts, spots)] });
  const problems = cov05(subjectOf(catalogue, today));
  return problems.filter(({ place }) => place.file.startsWith('services/'));
}

function faultsOfExemption(facts: Partial<Exemption>): unknown[] {
  return faultsOf({ exemptions: [anExemption(facts)] }).map((problem) => problem.facts);
}

const about = { service: 'medecine-a', application: 'dpi' };

describe('an exemption', () => {
  test.each<{ name: string; facts: Partial<Exemption>; fault: object }>([
    {
      name: 'that ended yesterday has expired',
      facts: { until: '2026-11-20' },
      fault: { why: 'expired', ...about, until: '2026-11-20' },
    },
    {
      name: 'of a year and a day is too long',
      facts: { since: '2026-06-01', until: '2027-06-02' },
      fault: { why: 'too-long', ...about, until: '2027-06-02', latest: '2027-06-01' },
    },
    {
      name: 'from a leap day ends on 28 February at the latest',
      facts: { since: '2028-02-29', until: '2029-03-01' },
      fault: { why: 'too-long', ...about, until: '2029-03-01', latest: '2029-02-28' },
    },
    {
      name: 'that was too long and has ended is too long',
      facts: { since: '2024-01-01', until: '2026-01-01' },
      fault: { why: 'too-long', ...about, until: '2026-01-01', latest: '2025-01-01' },
    },
    {
      name: 'for an application the service does not use is for nothing',
      facts: { application: 'sil', until: '2026-11-20' },
      fault: { why: 'not-used', service: 'medecine-a', application: 'sil' },
    },
    {
      name: 'that ends before it begins has expired',
      facts: { since: '2026-11-01', until: '2026-10-01' },
      fault: { why: 'expired', ...about, until: '2026-10-01' },
    },
  ])('$name', ({ facts, fault }) => {
    expect(faultsOfExemption(facts)).toEqual([fault]);
  });

  test.each<{ name: string; facts: Partial<Exemption> }>([
    { name: 'of a year to the day', facts: { since: '2026-06-01', until: '2027-06-01' } },
    { name: 'that ends today', facts: { since: '2026-06-01', until: today } },
    { name: 'that begins today', facts: { since: today, until: '2027-01-01' } },
    { name: 'of one day', facts: { since: today, until: today } },
    { name: 'for one cell', facts: { phase: 'return', trigger: 'failure' } },
  ])('$name holds', ({ facts }) => {
    expect(faultsOfExemption(facts)).toEqual([]);
  });

  test('each of several is judged, where its end was typed', () => {
    const exemptions = [anExemption(), anExemption({ until: '2026-11-20' })];
    const spots = { 'exemptions.1.until': { line: 30, column: 5 } };
    expect(faultsOf({ exemptions }, spots)).toMatchObject([
      { rule: 'COV-05', place: { file: 'services/medecine-a.yaml', line: 30, column: 5 } },
    ]);
  });
});

test('a critical application that no service uses has nothing verified, and says so', () => {
  const catalogue = aCatalogue({ services: [aService('cuisine', { applications: [] })] });
  expect(cov05(subjectOf(catalogue, today)).map(({ facts }) => facts)).toContainEqual({
    why: 'used-by-none',
    application: 'dpi',
  });
});

describe('a service without applications', () => {
  test('must say why', () => {
    const spots = { applications: { line: 9, column: 1 } };
    expect(faultsOf({ applications: [] }, spots)).toEqual([
      {
        rule: 'COV-05',
        facts: { why: 'uses-none', service: 'medecine-a' },
        place: { file: 'services/medecine-a.yaml', line: 9, column: 1 },
      },
    ]);
  });

  test('that says why is left alone', () => {
    expect(faultsOf({ applications: [], usesNone: 'Tout se fait sur papier.' })).toEqual([]);
  });
});
