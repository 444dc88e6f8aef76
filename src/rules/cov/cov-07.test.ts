import { expect, test } from 'vitest';
import type { Service } from '../../../schemas/service.ts';
import {
  aCatalogue,
  aProcedure,
  aService,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import type { Segment } from '../../domain/catalogue/segment.ts';
import { subjectOf } from '../rule.ts';
import { cov07 } from './cov-07.ts';

const form = aUse('Step', { role: 'ide' }, [aUse('Form', { id: 'bio-demande' })]);
const bare = aUse('Step', { role: 'ide' });

/** What the rule says of two wards that work by one sheet. */
function said(body: readonly Segment[], ofWardB: Partial<Service> = {}): unknown[] {
  const catalogue = aCatalogue({
    services: [aService('a'), aService('b', ofWardB)],
    procedures: [aProcedure('DPI-10', { functions: ['prescribe', 'request-biology'] }, body)],
  });
  return cov07(subjectOf(catalogue, today)).map(({ facts }) => facts);
}

const unmet = { why: 'no-means', function: 'request-biology' };

test('a form for one of the services only leaves the other without', () => {
  expect(said([bare, aUse('Only', { service: ['a'] }, [form])])).toEqual([
    { ...unmet, services: ['b'] },
  ]);
});

test('a form for one trigger only leaves everybody without in the other', () => {
  expect(said([bare, aUse('Only', { trigger: 'scheduled' }, [form])])).toEqual([
    { ...unmet, services: [] },
  ]);
});

test('a form outside any step is no means', () => {
  expect(said([bare, aUse('Note', {}, [aUse('Form', { id: 'bio-demande' })])])).toEqual([
    { ...unmet, services: [] },
  ]);
});

test('a sheet without any step bears out nothing', () => {
  expect(said([])).toEqual([
    { why: 'no-means', function: 'prescribe', services: [] },
    { ...unmet, services: [] },
  ]);
});

test.each<{ name: string; body: readonly Segment[]; ofWardB?: Partial<Service> }>([
  { name: 'a step has the form', body: [form] },
  {
    name: 'a step has somebody to call',
    body: [aUse('Step', { role: 'ide' }, [aUse('Contact', { id: 'laboratoire' })])],
  },
  {
    name: 'the service without the means does not do it',
    body: [bare, aUse('Only', { service: ['a'] }, [form])],
    ofWardB: { without: [{ function: 'request-biology', reason: 'La médecine A le fait.' }] },
  },
])('it is silent where $name', ({ body, ofWardB }) => {
  expect(said(body, ofWardB)).toEqual([]);
});

test.each([
  {
    wanted: 'request-biology',
    by: aUse('Tell', { audience: 'partners', by: 'phone' }),
    enough: true,
  },
  {
    wanted: 'receive-results',
    by: aUse('Tell', { audience: 'partners', by: 'phone' }),
    enough: false,
  },
  { wanted: 'receive-results', by: aUse('Form', { id: 'resultats' }), enough: true },
  { wanted: 'receive-results', by: aUse('Contact', { id: 'laboratoire' }), enough: true },
  { wanted: 'request-biology', by: aUse('Open', { id: 'poste' }), enough: false },
] as const)('to $wanted by $by.name in a step: $enough', ({ wanted, by, enough }) => {
  const catalogue = aCatalogue({
    services: [aService('a')],
    procedures: [
      aProcedure('DPI-10', { functions: [wanted] }, [aUse('Step', { role: 'ide' }, [by])]),
    ],
  });
  expect(cov07(subjectOf(catalogue, today))).toHaveLength(enough ? 0 : 1);
});
