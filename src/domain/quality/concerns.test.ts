import { expect, test } from 'vitest';
import type { Extract } from '../../../schemas/extract.ts';
import type { Service } from '../../../schemas/service.ts';
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aService,
  today,
} from '../catalogue/sample-catalogue.ts';
import type { Entry } from '../catalogue/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { concernsOf } from './concerns.ts';

const place = (file: string) => ({ file, line: 1, column: 1 });

function information(...risks: Service['essentialInformation'][number]['risk'][]) {
  return { essentialInformation: risks.map((risk) => ({ information: 'Traitements', risk })) };
}

/** A list of the application `gap` that the operating theatre needs. */
const list: Entry<Extract> = {
  id: 'liste',
  file: 'extracts/liste.yaml',
  spots: {},
  facts: {
    name: 'Liste',
    application: 'gap',
    contains: [],
    doesNotContain: [],
    kind: 'pdf',
    every: '1h',
    onLongOutage: 'frozen',
    stores: [],
    printPath: [],
    maxAge: '2h',
    access: 'Ouvrir le poste.',
    distribution: 'Une par salle.',
    protection: 'Disque chiffré.',
  },
};

const catalogue = {
  ...aCatalogue({
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
      aService('bloc', {
        applications: ['imagerie'],
        essentialInformation: [
          { information: 'Entrées', risk: 'delayed-treatment', extract: 'liste' },
          { information: 'Clichés', risk: 'lost-follow-up' },
        ],
      }),
    ],
    procedures: [
      aProcedure('DPI-01', { service: ['medecine-a'], serviceReferent: 'cadre-a' }),
      aProcedure('GAP-01', { service: 'all', application: 'gap' }),
      aProcedure('GAP-02', { service: ['bloc'], application: 'gap' }),
      aProcedure('IMG-01', { service: ['bloc'], application: 'imagerie' }),
    ],
  }),
  extracts: new Map([['liste', list]]),
};

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
    name: 'what an application lacks concerns those who use it',
    problem: {
      rule: 'CON-01',
      facts: { application: 'gap' },
      place: place('applications/gap.yaml'),
    },
    found: { services: ['admissions'], owner: undefined, risks: ['lost-follow-up'] },
  },
  {
    name: 'so does what names several, as far as they exist',
    problem: {
      rule: 'REF-05',
      facts: { code: 'DPI-01', services: ['admissions', 'nowhere'] },
      place: place('procedures/dpi-01.mdx'),
    },
    found: { services: ['admissions'], owner: 'cadre-a', risks: ['lost-follow-up'] },
  },
  {
    name: 'information is lost with the application that holds it',
    problem: at('procedures/gap-02.mdx'),
    found: { services: ['bloc'], owner: 'cadre', risks: ['delayed-treatment', 'lost-follow-up'] },
  },
  {
    name: 'and not with another',
    problem: at('procedures/img-01.mdx'),
    found: { services: ['bloc'], owner: 'cadre', risks: ['lost-follow-up'] },
  },
  {
    name: 'nor with another that a finding names',
    problem: {
      rule: 'COV-05',
      facts: { why: 'not-used', service: 'bloc', application: 'imagerie' },
      place: place('services/bloc.yaml'),
    },
    found: { services: ['bloc'], owner: 'cadre', risks: ['lost-follow-up'] },
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
    at('contacts.yaml'),
    at('services/admissions.yaml'),
    at('services/medecine-a.yaml'),
  ];
  expect(concernsOf(problems, catalogue, today).map(({ problem }) => problem.place.file)).toEqual([
    'services/medecine-a.yaml',
    'services/admissions.yaml',
    'contacts.yaml',
    'resources.yaml',
  ]);
});
