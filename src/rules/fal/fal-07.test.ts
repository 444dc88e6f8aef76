import { expect, test } from 'vitest';
import type { Service } from '../../../schemas/service.ts';
import {
  aCatalogue,
  aForm,
  aProcedure,
  aService,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import { aResource, aScenario, entriesOf } from '../../domain/fallback/sample-resources.ts';
import { subjectOf } from '../rule.ts';
import { fal07 } from './fal-07.ts';

interface Case {
  name: string;
  keptAt?: string;
  stock?: Service['stock'];
}

const kept = (place: string, form = 'demande') => ({ form, sheets: 100, place });

/** Where the rule finds the blank forms of a ward when the file server and a PC are down. */
function said({ keptAt = 'Chariot papier', stock = [] }: Case): string[] {
  const form = aForm('demande', { keptAt }, { keptAt: { line: 7, column: 1 } });
  const step = aUse('Step', { role: 'ide' }, [
    aUse('Form', { id: 'demande' }),
    aUse('Resource', { id: 'poste' }),
  ]);
  const spots = { 'stock.0.place': { line: 12, column: 5 } };
  const catalogue = {
    ...aCatalogue({
      services: [aService('medecine', { stock }, spots)],
      procedures: [aProcedure('DPI-02', {}, [step])],
    }),
    forms: new Map([[form.id, form]]),
    resources: entriesOf(
      aResource('serveur', { name: 'Serveur de fichiers' }),
      aResource('poste', { name: 'Poste de secours', type: 'standalone-pc' }),
    ),
    scenarios: entriesOf(aScenario('s', { failed: ['serveur', 'poste'] })),
  };
  return fal07(subjectOf(catalogue, today)).map(
    ({ place, related = [] }) =>
      `${place.file}:${String(place.line)} in ${related.map(({ file }) => file).join(', ')}`,
  );
}

test.each<Case & { at: string }>([
  {
    name: 'the form says so for all',
    keptAt: 'À imprimer du serveur de fichiers',
    at: 'forms/demande.mdx:7',
  },
  {
    name: 'the service says so of its own',
    stock: [kept('Serveur de fichiers, dossier Papier')],
    at: 'services/medecine.yaml:12',
  },
  {
    name: 'the service keeps only other forms on paper',
    keptAt: 'Serveur de fichiers',
    stock: [kept('Chariot papier', 'autre')],
    at: 'forms/demande.mdx:7',
  },
])('blank forms are out of reach where $name', ({ at, ...each }) => {
  expect(said(each)).toEqual([`${at} in procedures/dpi-02.mdx`]);
});

test.each<Case>([
  { name: 'they lie on a trolley' },
  {
    name: 'the service has its own on paper, whatever the form says',
    keptAt: 'Serveur de fichiers',
    stock: [kept('Chariot papier')],
  },
  {
    name: 'one of two places is not down',
    stock: [kept('Serveur de fichiers'), kept('Chariot papier')],
  },
  { name: 'they lie beside a PC', keptAt: 'À côté du poste de secours' },
])('nothing is said where $name', (each) => {
  expect(said(each)).toEqual([]);
});
