import { expect, test } from 'vitest';
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aService,
} from '../domain/catalogue/sample-catalogue.ts';
import type { Problem } from '../domain/problems/problem.ts';
import type { RuleId } from '../domain/problems/rules.ts';
import { readFiles } from '../reading/read-content.ts';
import { exampleFiles } from './sample-hospital.ts';
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

test.each<RuleId>([
  ...(['CNT-05', 'CNF-03', 'CON-03', 'GOV-01', 'PRT-01', 'STP-03', 'WAI-01'] as const),
  ...(['REF-01', 'REF-03', 'REF-06'] as const),
])('what %s says of one file stands', (rule) => {
  expect(left({ ...late, rule } as Problem, 'dpi')).toBe(true);
});

test.each<RuleId>(['REF-02', 'REF-05', 'REF-07'])('what %s says of several falls', (rule) => {
  expect(left({ ...late, rule } as Problem, 'dpi')).toBe(false);
});

const bytes = [...exampleFiles].map(
  ([file, text]) => [file, new TextEncoder().encode(text)] as const,
);
const { catalogue: hospital } = readFiles(bytes);

test.each([
  'applications/dpi.yaml',
  'exchanges.yaml',
  'extracts/plan-de-soins.yaml',
  'forms/bio-demande.mdx',
  'procedures/dpi/soigner.mdx',
  'scenarios/dpi-panne.yaml',
  'services/medecine-a.yaml',
])('%s is about the applications it speaks of', (file) => {
  const problem: Problem = {
    rule: 'EXC-03',
    facts: { exchange: 'x' },
    place: { file, line: 1, column: 1 },
  };
  const isLeft = (...inDoubt: string[]) =>
    hospital && withoutDoubt([problem], hospital, new Set(inDoubt)).length > 0;
  expect([isLeft('dpi'), isLeft('gap')]).toEqual([false, true]);
});
