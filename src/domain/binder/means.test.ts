import { describe, expect, test } from 'vitest';
import { aProcedure, aUse } from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import { actorsOf, extractsOf, formsToTake, resourcesOf, storesWithin } from './means.ts';

const body = (...segments: Segment[]) => ({ body: segments });

/** A step of one role, with what stands in it. */
function step(role: string, ...children: Segment[]): Segment {
  return aUse('Step', { role }, children);
}

const reentry = (form: string, role: string) => aUse('Reentry', { form, role, method: 'enter' });

describe('the blank forms to take', () => {
  const stock = [
    { form: 'demande', sheets: 50, place: 'Chariot' },
    { form: 'demande', sheets: 20, place: 'Tiroir' },
    { form: 'suivi', sheets: 10, place: 'Chariot' },
  ];
  const takes = (...ids: string[]) => [step('ide', ...ids.map((id) => aUse('Form', { id })))];

  test.each<{ name: string; phase?: 'return'; text: Segment[]; taken: object[] }>([
    { name: 'nothing', text: [step('ide')], taken: [] },
    {
      name: 'with every place they are kept in',
      text: takes('demande'),
      taken: [{ form: 'demande', places: ['Chariot', 'Tiroir'] }],
    },
    {
      name: 'each once, in reading order',
      text: takes('suivi', 'demande', 'suivi'),
      taken: [
        { form: 'suivi', places: ['Chariot'] },
        { form: 'demande', places: ['Chariot', 'Tiroir'] },
      ],
    },
    { name: 'none that others bring', text: takes('registre'), taken: [] },
    { name: 'none at the return', phase: 'return', text: takes('demande'), taken: [] },
  ])('$name', ({ phase, text, taken }) => {
    expect(formsToTake(aProcedure('DPI-01', phase ? { phase } : {}, text), { stock })).toEqual(
      taken,
    );
  });
});

test.each([
  { name: 'a machine that is opened', text: [aUse('Open', { id: 'poste' })], ids: ['poste'] },
  { name: 'one that is named', text: [aUse('Resource', { id: 'poste' })], ids: ['poste'] },
  {
    name: 'each once',
    text: [aUse('Open', { id: 'poste' }), aUse('Resource', { id: 'poste' })],
    ids: ['poste'],
  },
  { name: 'not whom to call', text: [aUse('Contact', { id: 'dsi' })], ids: [] },
])('a text sends to $name', ({ text, ids }) => {
  expect(resourcesOf(body(step('ide', ...text)))).toEqual(ids);
});

test.each([
  { name: 'that its sheets send to', stores: ['a', 'b'], found: ['b'] },
  { name: 'all where they name none', stores: ['a', 'c'], found: ['a', 'c'] },
])('a binder names the stores $name', ({ stores, found }) => {
  const procedures = [aProcedure('DPI-01', {}, [step('ide', aUse('Open', { id: 'b' }))])];
  const tabs = [{ application: 'dpi', procedures }];
  expect(storesWithin({ service: 'bloc', tabs, forms: [] }, stores)).toEqual(found);
});

describe('who acts on a sheet', () => {
  test.each<{ name: string; text: Segment[]; roles: string[] }>([
    { name: 'nobody', text: [], roles: [] },
    {
      name: 'the first to act begins',
      text: [step('cadre'), step('ide')],
      roles: ['cadre', 'ide'],
    },
    {
      name: 'each role once',
      text: [step('ide'), step('cadre'), step('ide')],
      roles: ['ide', 'cadre'],
    },
    { name: 'who types in again', text: [step('ide'), reentry('a', 'as')], roles: ['ide', 'as'] },
    {
      name: 'a step in a passage',
      text: [aUse('Only', { trigger: 'failure' }, [step('medecin')])],
      roles: ['medecin'],
    },
    {
      name: 'who decides has no step',
      text: [aUse('Decision', { role: 'directeur', alternate: 'cadre', within: '30min' })],
      roles: [],
    },
  ])('$name', ({ text, roles }) => {
    expect(actorsOf(body(...text))).toEqual(roles);
  });
});

test('a binder relies on the extracts of all its sheets, each once', () => {
  const relying = (code: string, ...ids: string[]) =>
    aProcedure(code, {}, [step('ide', ...ids.map((id) => aUse('Extract', { id })))]);
  const tabs = [
    { application: 'dpi', procedures: [relying('DPI-01', 'plan'), relying('DPI-02')] },
    { application: 'sil', procedures: [relying('BIO-01', 'resultats', 'plan')] },
  ];
  expect(extractsOf({ service: 'bloc', tabs, forms: [] })).toEqual(['plan', 'resultats']);
});
