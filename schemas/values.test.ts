import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  code,
  count,
  day,
  duration,
  formats,
  id,
  kinds,
  many,
  months,
  offset,
  oneOrMore,
  phone,
  reference,
  refersTo,
  sentence,
  text,
  time,
  title,
  zone,
  type Format,
} from './values.ts';

interface Value {
  format: Format;
  schema: z.ZodType;
  right: readonly string[];
  wrong: readonly string[];
}

const values: Value[] = [
  {
    format: 'day',
    schema: day,
    right: ['2026-11-21', '2028-02-29', '1999-12-31'],
    wrong: [
      '2026-02-30',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-11-31',
      '2026-1-5',
      '21/11/2026',
      '11/21/2026',
      '21.11.2026',
      '2026-11-21T08:00:00Z',
      '20261121',
      ' 2026-11-21',
      '',
    ],
  },
  {
    format: 'time',
    schema: time,
    right: ['00:00', '07:30', '22:30', '23:59'],
    wrong: ['24:00', '7:30', '22:60', '22h30', '22:30:00', '1350', ''],
  },
  {
    format: 'duration',
    schema: duration,
    right: ['30min', '12h', '7d', '9999min'],
    wrong: ['0h', '12', '12 h', 'h', '1.5h', '1,5h', '012h', '2w', 'PT12H', '99999min', ''],
  },
  {
    format: 'months',
    schema: months,
    right: ['1', '12', '24', '60'],
    wrong: ['0', '61', '012', '1.5', '-1', 'douze', ''],
  },
  {
    format: 'count',
    schema: count,
    right: ['1', '12', '999'],
    wrong: ['0', '1000', '01', '1e3', '0x1', '-1', '1.0', ' 1', ''],
  },
  {
    format: 'offset',
    schema: offset,
    right: ['H+4', 'H-2', 'J-7', 'J+0', 'H+120'],
    wrong: ['H4', 'h+4', 'D+1', 'H+', 'H+1234', 'H +4', ''],
  },
  {
    format: 'id',
    schema: id,
    right: ['dpi', 'medecine-a', '2e-etage', 'a'],
    wrong: [
      'Dpi',
      'medecine_a',
      'médecine-a',
      'medecine a',
      '-a',
      'a-',
      'a--b',
      '../dpi',
      'a/b',
      '%2e%2e',
      '__proto__',
      'ｄｐｉ',
      '',
    ],
  },
  {
    format: 'code',
    schema: code,
    right: ['BIO-03-D', 'FB-07', 'IMGX-99-Z'],
    wrong: [
      'bio-03-d',
      'B-03',
      'BIOLO-03',
      'BIO-3',
      'BIO-003',
      'BIO-03-DD',
      'BIO 03',
      'BIO-03-',
      '',
    ],
  },
  {
    format: 'title',
    schema: title,
    right: ['Soigner sans le DPI', 'Ab', 'x'.repeat(90)],
    wrong: ['x', 'x'.repeat(91), 'x'.repeat(5000), ' Soigner', 'Soigner ', 'Soigner\nsans', ''],
  },
  {
    format: 'text',
    schema: text,
    right: ['Bâtiment B, 2e étage', 'x', 'x'.repeat(200)],
    wrong: ['x'.repeat(201), ' x', 'x ', 'a\nb', ''],
  },
  {
    format: 'sentence',
    schema: sentence,
    right: ['Oui.', '  Deux phrases.\nSur deux lignes. ', 'x'.repeat(600)],
    wrong: ['no', '   ', 'x'.repeat(601), ''],
  },
  {
    format: 'phone',
    schema: phone,
    right: ['0141234567', '01 99 00 12 34', '4711', '+33 1 99 00 12 34'],
    wrong: ['01.99.00.12.34', '01-99', '(0)1 99', 'poste 4711', '4', '47 ', '+', '١٢٣٤', ''],
  },
  {
    format: 'zone',
    schema: zone,
    right: ['Europe/Paris', 'America/Argentina/Buenos_Aires'],
    wrong: ['Paris', 'europe/paris', 'UTC', 'GMT+1', 'Europe/', ''],
  },
];

describe.each(values)('$format', ({ format, schema, right, wrong }) => {
  test.each(right.map((typed) => ({ typed })))('`$typed` is right', ({ typed }) => {
    expect(schema.safeParse(typed).success).toBe(true);
  });

  test.each(wrong.map((typed) => ({ typed })))('`$typed` is refused', ({ typed }) => {
    const { error } = schema.safeParse(typed);
    expect(error?.issues[0]?.message).toBe(format);
  });

  test.each<{ name: string; value: unknown }>([
    { name: 'a number', value: 12 },
    { name: 'a list', value: ['12'] },
    { name: 'fields', value: { a: '12' } },
    { name: 'nothing', value: null },
    { name: 'a day of the machine', value: new Date(0) },
  ])('$name is refused: nothing is turned into text', ({ value }) => {
    expect(schema.safeParse(value).error?.issues[0]?.message).toBe(format);
  });
});

test('numbers come out as numbers', () => {
  expect([count.parse('12'), months.parse('6')]).toEqual([12, 6]);
});

test('a phone number keeps its zero, a sentence loses the spaces around it', () => {
  expect(phone.parse('0141234567')).toBe('0141234567');
  expect(sentence.parse(' Oui.\n')).toBe('Oui.');
});

describe('lists', () => {
  test.each<{ name: string; list: z.ZodType; typed: unknown; read?: unknown }>([
    { name: 'many: an empty one is refused', list: many(id), typed: [] },
    { name: 'many: a single value is refused', list: many(id), typed: 'dpi' },
    { name: 'many: nothing is refused', list: many(id), typed: undefined },
    { name: 'many: one entry is enough', list: many(id), typed: ['dpi'], read: ['dpi'] },
    { name: 'oneOrMore: an empty one is refused', list: oneOrMore(id), typed: [] },
    { name: 'oneOrMore: a single wrong value is refused', list: oneOrMore(id), typed: 'D P I' },
    {
      name: 'oneOrMore: a single value is a list of one',
      list: oneOrMore(id),
      typed: 'dpi',
      read: ['dpi'],
    },
    {
      name: 'oneOrMore: several stay several',
      list: oneOrMore(id),
      typed: ['a', 'b'],
      read: ['a', 'b'],
    },
  ])('$name', ({ list, typed, read }) => {
    expect(list.safeParse(typed).data).toEqual(read);
  });
});

describe('references', () => {
  test.each(kinds.map((kind) => ({ kind })))(
    'to a $kind are known for what they are',
    ({ kind }) => {
      expect(refersTo.get(reference(kind))).toEqual({ kind });
    },
  );

  test('two references share nothing', () => {
    expect(refersTo.get(reference('form'))).not.toBe(refersTo.get(reference('form')));
    expect(refersTo.has(id)).toBe(false);
  });

  test('to a procedure are codes, to anything else are ids', () => {
    expect(reference('procedure').safeParse('DPI-03-D').success).toBe(true);
    expect(reference('procedure').safeParse('dpi').success).toBe(false);
    expect(reference('form').safeParse('dpi').success).toBe(true);
    expect(reference('form').safeParse('DPI-03-D').success).toBe(false);
  });
});

test('formats are listed once each, in the order of the alphabet', () => {
  expect([...new Set(formats)].toSorted()).toEqual([...formats]);
});
