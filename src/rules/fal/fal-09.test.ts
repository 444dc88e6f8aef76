import { expect, test } from 'vitest';
import type { Resource } from '../../../schemas/resource.ts';
import {
  aCatalogue,
  anApplication,
  aService,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import { aResource, aScenario, entriesOf } from '../../domain/fallback/sample-resources.ts';
import { subjectOf } from '../rule.ts';
import { fal09 } from './fal-09.ts';

/** What would stop `dpi`, on its server, in two hospitals and is in no scenario. */
function said(
  needs: Readonly<Record<string, Resource['dependsOn']>>,
  failed: readonly string[][] = [],
  hospitals = ['nord', 'sud'],
): string[] {
  const catalogue = {
    ...aCatalogue({
      applications: [anApplication('dpi', { dependsOn: ['serveur'] })],
      services: hospitals.map((establishment) =>
        aService(`medecine-${establishment}`, { establishment }),
      ),
    }),
    resources: entriesOf(
      ...Object.entries(needs).map(([id, dependsOn]) => aResource(id, { dependsOn })),
    ),
    scenarios: entriesOf(
      ...failed.map((ids, index) => aScenario(`scenario-${String(index)}`, { failed: [...ids] })),
    ),
  };
  return fal09(subjectOf(catalogue, today)).flatMap((problem) =>
    problem.rule === 'FAL-09'
      ? [`${problem.facts.resource}: ${String(problem.facts.establishments)}`]
      : [],
  );
}

const room = { serveur: ['salle'], salle: ['onduleur'], onduleur: [] };

test.each<{
  name: string;
  needs: Record<string, Resource['dependsOn']>;
  failed?: string[][];
  hospitals?: string[];
  expected: string[];
}>([
  { name: 'the cause, and not what falls with it', needs: room, expected: ['onduleur: 2'] },
  { name: 'nothing in one hospital', needs: room, hospitals: ['nord'], expected: [] },
  { name: 'nothing that a scenario takes down', needs: room, failed: [['onduleur']], expected: [] },
  {
    name: 'nothing that takes no more than a scenario does',
    needs: room,
    failed: [['salle']],
    expected: [],
  },
  {
    name: 'what takes more than any scenario',
    needs: { ...room, telephones: ['onduleur'] },
    failed: [['salle']],
    expected: ['onduleur: 2'],
  },
  {
    name: 'nothing that has a stand-in',
    needs: { serveur: [{ any: ['secteur', 'groupe'] }], secteur: [], groupe: [] },
    failed: [['serveur']],
    expected: [],
  },
  {
    name: 'nothing that no application needs',
    needs: { serveur: [], imprimante: ['lan'], lan: [] },
    failed: [['serveur']],
    expected: [],
  },
  {
    name: 'things that need each other, all of them',
    needs: { serveur: ['annuaire'], annuaire: ['lan'], lan: ['annuaire'] },
    expected: ['annuaire: 2', 'lan: 2'],
  },
])('tells $name', ({ needs, failed, hospitals, expected }) => {
  expect(said(needs, failed, hospitals)).toEqual(expected);
});
