import { expect, test } from 'vitest';
import type { Scenario } from '../../../schemas/scenario.ts';
import { aService } from '../catalogue/sample-catalogue.ts';
import { scenariosHitting, scenariosOf, scenariosWithout } from './concerned.ts';
import { aScenario, entriesOf } from './sample-resources.ts';

const ward = aService('medecine', { applications: ['dpi', 'repas'] });
const course = { service: 'medecine', application: 'dpi', trigger: 'failure' } as const;

type Concerned = 'course' | 'ward' | 'dpi';

test.each<{ name: string; facts: Partial<Scenario>; concerned: Concerned[] }>([
  { name: 'a failure', facts: {}, concerned: ['course', 'ward', 'dpi'] },
  {
    name: 'a failure of more, for more services',
    facts: { applications: ['gap', 'dpi'], services: ['bloc', 'medecine'] },
    concerned: ['course', 'ward', 'dpi'],
  },
  { name: 'a scheduled stop', facts: { trigger: 'scheduled' }, concerned: ['ward', 'dpi'] },
  { name: 'another application', facts: { applications: ['repas'] }, concerned: ['ward'] },
  { name: 'one that the ward does not use', facts: { applications: ['gap'] }, concerned: [] },
  { name: 'other services', facts: { services: ['bloc'] }, concerned: ['dpi'] },
])('$name concerns $concerned', ({ facts, concerned }) => {
  const catalogue = { scenarios: entriesOf(aScenario('s', facts)) };
  const found = {
    course: scenariosOf(course, catalogue),
    ward: scenariosHitting([ward], catalogue),
    dpi: scenariosWithout('dpi', catalogue),
  };
  expect(Object.entries(found).flatMap(([who, { length }]) => (length > 0 ? [who] : []))).toEqual(
    concerned,
  );
});

test('a scenario of one service does not hit another by what only the other uses', () => {
  const office = aService('bureau', { applications: ['gap'] });
  const catalogue = {
    scenarios: entriesOf(aScenario('s', { applications: ['gap'], services: ['medecine'] })),
  };
  expect(scenariosHitting([ward, office], catalogue)).toEqual([]);
});
