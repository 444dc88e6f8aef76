import { expect, test } from 'vitest';
import * as z from 'zod';
import { components } from '../../schemas/components.ts';
import { procedure } from '../../schemas/procedure.ts';
import { resource } from '../../schemas/resource.ts';
import { service } from '../../schemas/service.ts';
import { id, oneOrMore, reference } from '../../schemas/values.ts';
import { bare, referencesIn } from './schema-shape.ts';

/** The references in a value, as `path kind id`. */
function references(schema: z.ZodType, value: unknown): string[] {
  return referencesIn(schema, value).map(({ path, kind, id: to }) => `${path} ${kind} ${to}`);
}

const form = reference('form');

test.each<{ name: string; schema: z.ZodType; value: unknown; found: string[] }>([
  { name: 'a reference', schema: z.object({ form }), value: { form: 'a' }, found: ['form form a'] },
  { name: 'an id that refers to nothing', schema: z.object({ id }), value: { id: 'a' }, found: [] },
  {
    name: 'one that was left out',
    schema: z.object({ form: form.optional() }),
    value: {},
    found: [],
  },
  {
    name: 'one that may be left out',
    schema: z.object({ form: form.optional() }),
    value: { form: 'a' },
    found: ['form form a'],
  },
  {
    name: 'one with a default',
    schema: z.object({ form: form.default('b') }),
    value: { form: 'a' },
    found: ['form form a'],
  },
  {
    name: 'a list of them',
    schema: z.object({ forms: z.array(form) }),
    value: { forms: ['a', 'b'] },
    found: ['forms.0 form a', 'forms.1 form b'],
  },
  {
    name: 'a list that one value stands for',
    schema: z.object({ forms: oneOrMore(form) }),
    value: { forms: ['a'] },
    found: ['forms.0 form a'],
  },
  {
    name: 'one deep inside',
    schema: z.object({ parts: z.array(z.object({ form })) }),
    value: { parts: [{ form: 'a' }] },
    found: ['parts.0.form form a'],
  },
  {
    name: 'one of several shapes, the plain one',
    schema: z.union([form, z.object({ any: z.array(form) })]),
    value: 'a',
    found: [' form a'],
  },
  {
    name: 'one of several shapes, the other one',
    schema: z.union([form, z.object({ any: z.array(form) })]),
    value: { any: ['a'] },
    found: ['any.0 form a'],
  },
  {
    name: 'a word instead of a list',
    schema: z.union([z.literal('all'), oneOrMore(form)]),
    value: 'all',
    found: [],
  },
  {
    name: 'a list instead of a word',
    schema: z.union([z.literal('all'), oneOrMore(form)]),
    value: ['a'],
    found: ['0 form a'],
  },
  {
    name: 'a value of no shape',
    schema: z.union([z.literal('all'), z.array(form)]),
    value: { a: 'b' },
    found: [],
  },
])('$name', ({ schema, value, found }) => {
  expect(references(schema, value)).toEqual(found);
});

test('a procedure refers to its application, services and people', () => {
  const facts = {
    application: 'dpi',
    module: 'dossier',
    service: ['bloc'],
    serviceReferent: 'cadre',
    itReferent: 'dsi',
    approver: 'qualite',
    code: 'DPI-01',
    title: 'dpi',
  };
  expect(references(procedure, facts)).toEqual([
    'application application dpi',
    'module module dossier',
    'service.0 service bloc',
    'serviceReferent contact cadre',
    'itReferent contact dsi',
    'approver contact qualite',
  ]);
  expect(references(procedure, { service: 'all' })).toEqual([]);
});

test('a resource refers to what it cannot do without, and to what can stand in', () => {
  const facts = {
    establishments: ['valbrume'],
    dependsOn: ['lan', { any: ['courant-a', 'courant-b'] }],
  };
  expect(references(resource, facts)).toEqual([
    'establishments.0 establishment valbrume',
    'dependsOn.0 resource lan',
    'dependsOn.1.any.0 resource courant-a',
    'dependsOn.1.any.1 resource courant-b',
  ]);
});

test('a service refers to what its exemptions are for', () => {
  expect(references(service, { exemptions: [{ application: 'dpi', by: 'cadre' }] })).toEqual([
    'exemptions.0.application application dpi',
  ]);
});

test('tags refer to what they name', () => {
  const { Only, Decision, Reentry, See, Pause } = components;
  expect(references(Only.props, { service: ['bloc', 'urgences'] })).toEqual([
    'service.0 service bloc',
    'service.1 service urgences',
  ]);
  expect(references(Decision.props, { role: 'cadre', alternate: 'ide' })).toEqual([
    'role role cadre',
    'alternate role ide',
  ]);
  expect(references(Reentry.props, { form: 'a', role: 'ide', verifier: 'cadre' })).toEqual([
    'form form a',
    'role role ide',
    'verifier role cadre',
  ]);
  expect(references(See.props, { code: 'DPI-01' })).toEqual(['code procedure DPI-01']);
  expect(references(Pause.props, { job: 'nuit' })).toEqual(['job job nuit']);
});

test('a schema is bare without what only fills or changes a value', () => {
  const inner = z.string();
  expect(bare(inner.optional())).toBe(inner);
  expect(bare(inner.default('a').optional())).toBe(inner);
  expect(bare(inner.transform(Number))).toBe(inner);
  expect(bare(oneOrMore(id))).toBeInstanceOf(z.ZodArray);
  expect(bare(form.optional())).toBe(form);
});
