import { expect, test } from 'vitest';
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aService,
} from '../domain/catalogue/sample-catalogue.ts';
import type { Problem } from '../domain/problems/problem.ts';
import { withoutDoubt } from './without-doubt.ts';

const catalogue = aCatalogue({
  applications: [anApplication('dpi'), anApplication('gap')],
  services: [aService('medecine-a'), aService('admissions', { applications: ['gap'] })],
  procedures: [aProcedure('DPI-01'), aProcedure('GAP-01', { application: 'gap' })],
});

const notResumed = (application: string): Problem => ({
  rule: 'SYM-03',
  facts: { why: 'not-resumed', job: 'courriers', application },
  place: { file: `procedures/${application}-01.mdx`, line: 3, column: 1 },
});
const notStocked = (service: string): Problem => ({
  rule: 'FRM-04',
  facts: { form: 'demande', service },
  place: { file: `services/${service}.yaml`, line: 3, column: 1 },
});
const late: Problem = {
  rule: 'FRE-01',
  facts: { state: 'overdue', due: '2026-01-01', contact: 'cadre' },
  place: { file: 'procedures/dpi-01.mdx', line: 3, column: 1 },
};

const left = (problem: Problem, ...inDoubt: string[]) =>
  withoutDoubt([problem], catalogue, new Set(inDoubt)).length > 0;

test.each([
  { name: 'all stand when all was read', problem: notResumed('dpi'), inDoubt: [], stands: true },
  {
    name: 'what the unread procedure may hold falls',
    problem: notResumed('dpi'),
    inDoubt: ['dpi'],
    stands: false,
  },
  {
    name: 'what another application lacks stands',
    problem: notResumed('gap'),
    inDoubt: ['dpi'],
    stands: true,
  },
  {
    name: 'what a service that uses it lacks falls',
    problem: notStocked('medecine-a'),
    inDoubt: ['dpi'],
    stands: false,
  },
  {
    name: 'what a service that does not use it lacks stands',
    problem: notStocked('admissions'),
    inDoubt: ['dpi'],
    stands: true,
  },
  {
    name: 'what is wrong with one file alone stands',
    problem: late,
    inDoubt: ['dpi'],
    stands: true,
  },
])('$name', ({ problem, inDoubt, stands }) => {
  expect(left(problem, ...inDoubt)).toBe(stands);
});
