import { expect, test } from 'vitest';
import type { Resource } from '../../../schemas/resource.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import {
  aCatalogue,
  aProcedure,
  aService,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import {
  aResource,
  aScenario,
  anExtract,
  entriesOf,
} from '../../domain/fallback/sample-resources.ts';
import { subjectOf } from '../rule.ts';
import { fal06 } from './fal-06.ts';

/** Where the rule says that a resource with these facts is relied on. */
function said(used: Partial<Catalogue>, facts: Partial<Resource> = {}): string[] {
  const catalogue = {
    ...aCatalogue({}),
    resources: entriesOf(aResource('secours', facts)),
    ...used,
  };
  return fal06(subjectOf(catalogue, today)).flatMap(({ related = [] }) =>
    related.map(({ file, line }) => `${file}:${String(line)}`),
  );
}

const id = 'secours';
const scenarios = entriesOf({
  ...aScenario('s', { available: [id] }),
  spots: { 'available.0': { line: 6, column: 3 } },
});

/** A procedure in force with one step. */
function named(name: 'Resource' | 'Open' | 'Extract', status: 'approved' | 'draft' = 'approved') {
  const step = aUse('Step', { role: 'ide' }, [aUse(name, { id })]);
  return aCatalogue({ procedures: [aProcedure('DPI-01', { status }, [step])] });
}

test.each<{ name: string; used: Partial<Catalogue>; at: string }>([
  { name: 'a step names it', used: named('Resource'), at: 'procedures/dpi-01.mdx:20' },
  { name: 'a step opens it', used: named('Open'), at: 'procedures/dpi-01.mdx:20' },
  {
    name: 'an extract is kept on it',
    used: { extracts: entriesOf(anExtract('soins', { stores: [id] })) },
    at: 'extracts/soins.yaml:1',
  },
  {
    name: 'an extract is printed on it',
    used: { extracts: entriesOf(anExtract('soins', { printPath: [id] })) },
    at: 'extracts/soins.yaml:1',
  },
  {
    name: 'a copy of the procedures lies on it',
    used: {
      services: entriesOf(
        aService(
          'medecine',
          { copies: [{ place: 'Poste de soins', on: id }] },
          { 'copies.0.on': { line: 9, column: 7 } },
        ),
      ),
    },
    at: 'services/medecine.yaml:9',
  },
  { name: 'a scenario says it is available', used: { scenarios }, at: 'scenarios/s.yaml:6' },
  {
    name: 'several do: the step comes first',
    used: { ...named('Resource'), scenarios },
    at: 'procedures/dpi-01.mdx:20',
  },
])('a resource that says nothing is a fallback where $name', ({ used, at }) => {
  expect(said({ ...used, resources: entriesOf(aResource(id)) })).toEqual([at]);
});

test.each<{ name: string; used?: Partial<Catalogue>; facts?: Partial<Resource> }>([
  { name: 'nothing relies on it', used: {} },
  {
    name: 'only a draft names it',
    used: { procedures: named('Resource', 'draft').procedures },
  },
  { name: 'what is named is an extract', used: { procedures: named('Extract').procedures } },
  {
    name: 'a copy of the procedures is on paper',
    used: { services: entriesOf(aService('m', { copies: [{ place: 'Étagère' }] })) },
  },
  { name: 'it says what it needs', facts: { dependsOn: ['lan'] } },
  { name: 'it says why it needs nothing', facts: { standsAlone: 'Sur pile.' } },
  { name: 'it is paper', facts: { type: 'paper-stock' } },
  { name: 'it is somebody on foot', facts: { type: 'runner' } },
])('nothing is said where $name', ({ used = { scenarios }, facts }) => {
  expect(said(used, facts)).toEqual([]);
});
