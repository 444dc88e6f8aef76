import { expect, test } from 'vitest';
import type { Service } from '../../../schemas/service.ts';
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aService,
  today,
} from '../catalogue/sample-catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { concernsOf } from './concerns.ts';

const place = (file: string) => ({ file, line: 1, column: 1 });

function information(...risks: Service['essentialInformation'][number]['risk'][]) {
  return { essentialInformation: risks.map((risk) => ({ information: 'Traitements', risk })) };
}

const catalogue = aCatalogue({
  applications: [anApplication('dpi'), anApplication('gap')],
  services: [
    aService('medecine-a', {
      applications: ['dpi'],
      ...information('lost-follow-up', 'delayed-treatment'),
    }),
    aService('admissions', {
      applications: ['gap'],
      referent: 'cadre-admissions',
      ...information('lost-follow-up'),
    }),
  ],
  procedures: [
    aProcedure('DPI-01', { service: ['medecine-a'], serviceReferent: 'cadre-a' }),
    aProcedure('GAP-01', { service: 'all', application: 'gap' }),
  ],
});

/** An error that names nobody. */
const at = (file: string): Problem => ({
  rule: 'CNT-05',
  facts: { detail: 'x' },
  place: place(file),
});

function concern(problem: Problem) {
  const [found] = concernsOf([problem], catalogue, today);
  return found && { services: found.services, owner: found.owner, risks: found.risks };
}

test.each<{ name: string; problem: Problem; found: ReturnType<typeof concern> }>([
  {
    name: 'a procedure concerns its services, and its referent',
    problem: at('procedures/dpi-01.mdx'),
    found: {
      services: ['medecine-a'],
      owner: 'cadre-a',
      risks: ['delayed-treatment', 'lost-follow-up'],
    },
  },
  {
    name: 'a generic procedure concerns those who use its application',
    problem: at('procedures/gap-01.mdx'),
    found: { services: ['admissions'], owner: 'cadre', risks: ['lost-follow-up'] },
  },
  {
    name: "a service's file concerns the service",
    problem: at('services/admissions.yaml'),
    found: { services: ['admissions'], owner: 'cadre-admissions', risks: ['lost-follow-up'] },
  },
  {
    name: 'a gap concerns the service it names',
    problem: {
      rule: 'COV-03',
      facts: { application: 'dpi', service: 'medecine-a', phase: 'return', trigger: 'scheduled' },
      place: place('services/medecine-a.yaml'),
    },
    found: {
      services: ['medecine-a'],
      owner: 'cadre',
      risks: ['delayed-treatment', 'lost-follow-up'],
    },
  },
  {
    name: 'what all share belongs to nobody in particular',
    problem: at('resources.yaml'),
    found: { services: [], owner: undefined, risks: [] },
  },
])('$name', ({ problem, found }) => {
  expect(concern(problem)).toEqual(found);
});

test('the gravest for patients comes first, then by file', () => {
  const problems = [
    at('resources.yaml'),
    at('services/admissions.yaml'),
    at('services/medecine-a.yaml'),
  ];
  expect(concernsOf(problems, catalogue, today).map(({ problem }) => problem.place.file)).toEqual([
    'services/medecine-a.yaml',
    'services/admissions.yaml',
    'resources.yaml',
  ]);
});
