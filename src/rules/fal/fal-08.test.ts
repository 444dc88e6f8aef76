import { expect, test } from 'vitest';
import type { Scenario } from '../../../schemas/scenario.ts';
import { aCatalogue, today } from '../../domain/catalogue/sample-catalogue.ts';
import {
  aResource,
  aScenario,
  anExtract,
  entriesOf,
} from '../../domain/fallback/sample-resources.ts';
import { subjectOf } from '../rule.ts';
import { fal08 } from './fal-08.ts';

interface Case {
  name: string;
  stores: string[];
  scenario?: Partial<Scenario>;
}

/** What the rule says of an extract of `dpi` that is kept in these places when the network is down. */
function said({ stores, scenario }: Case): unknown[] {
  const onNetwork = { dependsOn: ['lan'] };
  const catalogue = {
    ...aCatalogue({}),
    extracts: entriesOf(anExtract('soins', { stores })),
    resources: entriesOf(
      aResource('lan'),
      aResource('serveur', onNetwork),
      aResource('reserve', onNetwork),
      aResource('archive', onNetwork),
      aResource('poste'),
      aResource('papier'),
    ),
    scenarios: entriesOf(aScenario('reseau', { failed: ['lan'], ...scenario })),
  };
  return fal08(subjectOf(catalogue, today)).map(({ facts }) => facts);
}

test.each<Case>([
  { name: 'the third holds', stores: ['serveur', 'reserve', 'poste'] },
  {
    name: 'the third falls too, and the fourth holds',
    stores: ['serveur', 'reserve', 'archive', 'poste'],
  },
])('the second place falls with the first: $name', (each) => {
  expect(said(each)).toEqual([
    { extract: 'soins', first: 'serveur', second: 'reserve', cause: 'lan', scenario: 'reseau' },
  ]);
});

test.each<Case>([
  { name: 'there is one place', stores: ['poste'] },
  { name: 'all places are lost, as another rule says', stores: ['serveur', 'reserve'] },
  { name: 'only the first falls', stores: ['serveur', 'poste', 'papier'] },
  { name: 'only the second falls', stores: ['poste', 'serveur', 'papier'] },
  { name: 'none of them falls', stores: ['poste', 'papier'] },
  {
    name: 'each falls for a reason of its own',
    stores: ['serveur', 'poste', 'papier'],
    scenario: { failed: ['lan', 'poste'] },
  },
  {
    name: 'the scenario is of another application',
    stores: ['serveur', 'reserve', 'poste'],
    scenario: { applications: ['gap'] },
  },
])('nothing is said where $name', (each) => {
  expect(said(each)).toEqual([]);
});
