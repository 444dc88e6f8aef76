import { expect, test } from 'vitest';
import type { Service } from '../../../schemas/service.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import {
  aCatalogue,
  anApplication,
  anExemption,
  aProcedure,
  aService,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import { subjectOf } from '../rule.ts';
import { cov09 } from './cov-09.ts';

const whole: Partial<Procedure>[] = [
  { phase: 'switch' },
  { phase: 'degraded' },
  { phase: 'return' },
];

/** The kinds that are not complete in a group with a ward, a laboratory and an office like this. */
function incomplete(office: Partial<Service>, procedures = whole): unknown[] {
  const catalogue = aCatalogue({
    applications: [anApplication('dpi'), anApplication('gap')],
    services: [
      aService('medecine'),
      aService('labo', { type: 'laboratory' }),
      aService('bureau', { type: 'admissions', ...office }),
    ],
    procedures: procedures.map((facts, index) => aProcedure(`DPI-1${String(index)}`, facts)),
  });
  return cov09(subjectOf(catalogue, today)).map(({ facts }) => facts);
}

const fault = { why: 'incomplete', kind: 'administrative' };

test.each<{ name: string; office: Partial<Service> }>([
  { name: 'lacks the sheets of one application', office: { applications: ['dpi', 'gap'] } },
  {
    name: 'has nothing but exemptions',
    office: { applications: ['gap'], exemptions: [anExemption({ application: 'gap' })] },
  },
  { name: 'uses no critical application', office: { applications: [], usesNone: 'Papier.' } },
])('the only office of the group is not complete when it $name', ({ office }) => {
  expect(incomplete(office)).toEqual([fault]);
});

test.each<{ name: string; office: Partial<Service> }>([
  { name: 'works by generic sheets', office: {} },
  {
    name: 'is exempt for one application and has all of another',
    office: {
      applications: ['dpi', 'gap'],
      exemptions: [anExemption({ application: 'gap' })],
    },
  },
])('it is when it $name', ({ office }) => {
  expect(incomplete(office)).toEqual([]);
});

test('it is not when every application has a cell left out', () => {
  const office = {
    applications: ['gap'],
    exemptions: [anExemption({ application: 'gap', phase: 'return' })],
  };
  const sheets = whole.slice(0, 2).map((facts) => ({ ...facts, application: 'gap' }));
  expect(incomplete(office, [...whole, ...sheets])).toEqual([fault]);
});

test('a group without any critical application has nothing to be complete about', () => {
  const catalogue = aCatalogue({ applications: [anApplication('dpi', { criticality: 'other' })] });
  expect(cov09(subjectOf(catalogue, today))).toEqual([]);
});
