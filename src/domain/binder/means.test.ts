import { describe, expect, test } from 'vitest';
import { aProcedure, aUse } from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import { actorsOf, extractsOf, meansOf } from './means.ts';

const body = (...segments: Segment[]) => ({ body: segments });

/** A step of one role, with what stands in it. */
function step(role: string, ...children: Segment[]): Segment {
  return aUse('Step', { role }, children);
}

const reentry = (form: string, role: string) => aUse('Reentry', { form, role, method: 'enter' });

describe('what a sheet says to take', () => {
  test.each<{ name: string; text: Segment[]; means: object }>([
    { name: 'nothing', text: [step('ide')], means: { forms: [], extracts: [], resources: [] } },
    {
      name: 'each thing once, in reading order, however deep it stands',
      text: [
        step('ide', aUse('Form', { id: 'b' }), aUse('Extract', { id: 'plan' })),
        aUse('Only', { trigger: 'failure' }, [
          step('ide', aUse('Form', { id: 'a' }), aUse('Form', { id: 'b' })),
        ]),
      ],
      means: { forms: ['b', 'a'], extracts: ['plan'], resources: [] },
    },
    {
      name: 'a machine, whether it is opened or only named',
      text: [step('ide', aUse('Open', { id: 'poste' }), aUse('Resource', { id: 'imprimante' }))],
      means: { resources: ['poste', 'imprimante'] },
    },
    {
      name: 'a form that is typed in afterwards',
      text: [reentry('demande', 'ide')],
      means: { forms: ['demande'] },
    },
    {
      name: 'neither whom to call nor what else to read',
      text: [step('ide', aUse('Contact', { id: 'dsi' }), aUse('See', { code: 'DPI-01' }))],
      means: { forms: [], extracts: [], resources: [] },
    },
  ])('$name', ({ text, means }) => {
    expect(meansOf(body(...text))).toMatchObject(means);
  });
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
