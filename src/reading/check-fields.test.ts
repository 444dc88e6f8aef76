import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { procedure } from '../../schemas/procedure.ts';
import { resource } from '../../schemas/resource.ts';
import { service } from '../../schemas/service.ts';
import { day, id, many, oneOrMore, text, type Format } from '../../schemas/values.ts';
import type { Expected, Fault } from '../domain/problems/families/cnt.ts';
import { checkFields, spotOfFault } from './check-fields.ts';

/** An entry of a sort that no hospital has, with a field of every kind. */
const schema = z.strictObject({
  name: text,
  since: day.optional(),
  phase: z.enum(['switch', 'return']).optional(),
  tags: oneOrMore(id).optional(),
  either: z.union([z.literal('all'), oneOrMore(id)]).optional(),
  parts: many(z.strictObject({ id, note: text.optional() })).optional(),
  plain: z.string().optional(),
  place: z.strictObject({ floor: text }).optional(),
});

const good = { name: 'Ordinateur' };

/** What is wrong with an entry, by the path of the field. */
function faultsOf(value: object): Record<string, Fault> {
  const checked = checkFields(schema, { ...good, ...value });
  if (!('faults' in checked)) return {};
  return Object.fromEntries(checked.faults.map(({ path, fault }) => [path, fault]));
}

function wrong(typed: string, expected: Format | readonly string[]): Fault {
  const of: Expected = typeof expected === 'string' ? { format: expected } : { oneOf: expected };
  return { why: 'wrong', typed, expected: of };
}

describe('a fault says what was typed and what was expected', () => {
  test.each<{ name: string; value: object; faults: Record<string, Fault> }>([
    { name: 'a missing field', value: { name: undefined }, faults: { name: { why: 'missing' } } },
    { name: 'an empty one', value: { name: '' }, faults: { name: wrong('', 'text') } },
    {
      name: 'a value of another form',
      value: { since: '2026-02-30' },
      faults: { since: wrong('2026-02-30', 'day') },
    },
    {
      name: 'a word of no list',
      value: { phase: 'swich' },
      faults: { phase: wrong('swich', ['switch', 'return']) },
    },
    {
      name: 'a list where one value belongs',
      value: { name: ['a', 'b'] },
      faults: { name: wrong('["a","b"]', 'text') },
    },
    {
      name: 'fields where one value belongs',
      value: { phase: { a: 'b' } },
      faults: { phase: wrong('{"a":"b"}', ['switch', 'return']) },
    },
    {
      name: 'one value where a list belongs',
      value: { parts: 'a' },
      faults: { parts: wrong('a', 'list') },
    },
    { name: 'an empty list', value: { parts: [] }, faults: { parts: wrong('[]', 'list') } },
    {
      name: 'a value where fields belong',
      value: { place: 'a' },
      faults: { place: wrong('a', 'fields') },
    },
    {
      name: 'an entry of a list that is a value',
      value: { parts: ['a'] },
      faults: { 'parts.0': wrong('a', 'fields') },
    },
    {
      name: 'a value of no form of ours',
      value: { plain: ['a'] },
      faults: { plain: wrong('["a"]', 'text') },
    },
    {
      name: 'nothing where fields belong',
      value: { place: null },
      faults: { place: wrong('null', 'fields') },
    },
    {
      name: 'a field missing in an entry',
      value: { parts: [{}] },
      faults: { 'parts.0.id': { why: 'missing' } },
    },
    {
      name: 'a fault deep inside',
      value: { parts: [{ id: 'a' }, { id: 'B' }] },
      faults: { 'parts.1.id': wrong('B', 'id') },
    },
    {
      name: 'a single value that stands for a list',
      value: { tags: 'Bleu' },
      faults: { tags: wrong('Bleu', 'id') },
    },
    {
      name: 'a value in a list',
      value: { tags: ['bleu', 'Vert'] },
      faults: { 'tags.1': wrong('Vert', 'id') },
    },
    {
      name: 'a single value where a word would do as well',
      value: { either: 'Tous' },
      faults: { either: wrong('Tous', 'id') },
    },
    {
      name: 'a value in such a list',
      value: { either: ['a', 'B'] },
      faults: { 'either.1': wrong('B', 'id') },
    },
    {
      name: 'a long value, cut',
      value: { since: 'x'.repeat(99) },
      faults: { since: wrong(`${'x'.repeat(57)}…`, 'day') },
    },
    {
      name: 'several faults at once',
      value: { name: undefined, since: 'x', tags: ['B'] },
      faults: { name: { why: 'missing' }, since: wrong('x', 'day'), 'tags.0': wrong('B', 'id') },
    },
  ])('$name', ({ value, faults }) => {
    expect(faultsOf(value)).toEqual(faults);
  });
});

describe('an unknown field is named with the one that was probably meant', () => {
  const known = ['name', 'since', 'phase', 'tags', 'either', 'parts', 'plain', 'place'];

  test.each<{ name: string; value: object; path: string; nearest?: string }>([
    {
      name: 'two letters that changed places',
      value: { pahse: 'x' },
      path: 'pahse',
      nearest: 'phase',
    },
    { name: 'a capital', value: { Name: 'x' }, path: 'Name', nearest: 'name' },
    { name: 'a letter too many', value: { sincee: 'x' }, path: 'sincee', nearest: 'since' },
    { name: 'a word of its own', value: { establishment: 'x' }, path: 'establishment' },
    { name: 'a hidden field of the language', value: { toString: 'x' }, path: 'toString' },
    { name: 'another one', value: { constructor: 'x' }, path: 'constructor' },
  ])('$name', ({ value, path, nearest }) => {
    expect(faultsOf(value)).toEqual({
      [path]: { why: 'unknown', known, ...(nearest && { nearest }) },
    });
  });

  test('__proto__', () => {
    const value: unknown = JSON.parse('{"name": "a", "__proto__": "x"}');
    const checked = checkFields(schema, value);
    expect(checked).toEqual({ faults: [{ path: '__proto__', fault: { why: 'unknown', known } }] });
  });

  test('inside an entry, the fields of the entry are known', () => {
    expect(faultsOf({ parts: [{ id: 'a', noet: 'x' }] })).toEqual({
      'parts.0.noet': { why: 'unknown', known: ['id', 'note'], nearest: 'note' },
    });
    expect(faultsOf({ place: { floor: '1', flor: '2' } })).toEqual({
      'place.flor': { why: 'unknown', known: ['floor'], nearest: 'floor' },
    });
  });

  test('several at once', () => {
    expect(Object.keys(faultsOf({ a: '1', b: '2' }))).toEqual(['a', 'b']);
  });
});

describe('in the schemas of a hospital', () => {
  test.each([
    {
      name: 'a resource by its name',
      dependsOn: ['LAN'],
      path: 'dependsOn.0',
      fault: wrong('LAN', 'id'),
    },
    {
      name: 'alternatives of which there are none',
      dependsOn: [{ any: [] }],
      path: 'dependsOn.0.any',
      fault: wrong('[]', 'list'),
    },
    {
      name: 'an alternative by its name',
      dependsOn: [{ any: ['LAN'] }],
      path: 'dependsOn.0.any.0',
      fault: wrong('LAN', 'id'),
    },
    {
      name: 'a list in a list',
      dependsOn: [['lan']],
      path: 'dependsOn.0',
      fault: wrong('["lan"]', 'id'),
    },
    {
      name: 'a misspelt word',
      dependsOn: [{ anny: ['lan'] }],
      path: 'dependsOn.0',
      fault: wrong('{"anny":["lan"]}', 'id'),
    },
  ])('$name is a fault of a dependency', ({ dependsOn, path, fault }) => {
    const checked = checkFields(resource, { name: 'Poste', type: 'lan', dependsOn });
    expect(checked).toEqual({ faults: [{ path, fault }] });
  });

  test('an unknown field of an exemption is named with those it has', () => {
    const exemptions = [{ phsae: 'switch' }];
    const checked = checkFields(service, { exemptions });
    const faults = 'faults' in checked ? checked.faults : [];
    expect(faults.find(({ path }) => path === 'exemptions.0.phsae')?.fault).toMatchObject({
      why: 'unknown',
      nearest: 'phase',
    });
  });

  test('an empty procedure lacks each field that it must have', () => {
    const checked = checkFields(procedure, {});
    const faults = 'faults' in checked ? checked.faults : [];
    expect(faults.map(({ path }) => path)).toEqual([
      'code',
      'title',
      'application',
      'service',
      'phase',
      'trigger',
      'status',
      'revision',
      'changeNote',
      'serviceReferent',
      'itReferent',
      'approver',
      'approved',
      'effective',
      'reviewed',
    ]);
    expect(faults.map(({ fault }) => fault.why)).toEqual(faults.map(() => 'missing'));
  });
});

test('an entry without fault is read', () => {
  expect(checkFields(schema, { ...good, tags: 'bleu' })).toEqual({
    facts: { ...good, tags: ['bleu'] },
  });
});

test.each([
  { name: 'a field stands where it was typed', path: 'a.b', spot: { line: 2, column: 3 } },
  {
    name: 'one that is missing stands where its entry does',
    path: 'a.c',
    spot: { line: 1, column: 1 },
  },
  { name: 'a deep one as well', path: 'a.c.d.e', spot: { line: 1, column: 1 } },
  {
    name: 'one that nothing holds stands at the start of its entry',
    path: 'z',
    spot: { line: 9, column: 5 },
  },
])('$name', ({ path, spot }) => {
  const spots = {
    '': { line: 9, column: 5 },
    a: { line: 1, column: 1 },
    'a.b': { line: 2, column: 3 },
  };
  expect(spotOfFault(path, spots)).toEqual(spot);
});

test('one that stands nowhere stands at the start of the file', () => {
  expect(spotOfFault('a.b', {})).toEqual({ line: 1, column: 1 });
});
