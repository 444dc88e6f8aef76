import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, invisibleCharacter, spotOf } from './guard.ts';

const file = 'procedures/a.mdx';

/** What the guard makes of a text, or of bytes. */
function guarded(content: string | readonly number[] | Uint8Array) {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const result = guard(file, bytes);
  return 'text' in result ? result.text : result.problem;
}

function refusal(facts: object, line: number, column: number) {
  return { rule: 'CNT-01', facts, place: { file, line, column } };
}

describe('what comes through', () => {
  test.each([
    { name: 'an empty file', typed: '', text: '' },
    {
      name: 'accents, ligatures and signs',
      typed: 'œdème ≥ 38,5 °C − 50 %',
      text: 'œdème ≥ 38,5 °C − 50 %',
    },
    { name: 'line ends of Windows, made plain', typed: 'a\r\nb\r\n', text: 'a\nb\n' },
    { name: 'a byte order mark at the start, left out', typed: '\uFEFF---\n', text: '---\n' },
    { name: 'tabs', typed: 'a\tb', text: 'a\tb' },
    { name: 'hard spaces', typed: '12\u00A0mg\u202F%', text: '12\u00A0mg\u202F%' },
    { name: 'signs beyond the first plane', typed: '😀 𝄞', text: '😀 𝄞' },
    { name: 'a decomposed accent', typed: 'e\u0301', text: 'e\u0301' },
    {
      name: 'a wide table, ruled by its editor',
      typed: `| a |\n|${'-'.repeat(500)}|\n`,
      text: `| a |\n|${'-'.repeat(500)}|\n`,
    },
    { name: 'dotted lines to write on', typed: '.'.repeat(500), text: '.'.repeat(500) },
    { name: 'a few quotes in one another', typed: '> > > a', text: '> > > a' },
    {
      name: 'seven signs that are no conflict',
      typed: '<<<<<<<\n=======\n',
      text: '<<<<<<<\n=======\n',
    },
  ])('$name', ({ typed, text }) => {
    expect(guarded(typed)).toBe(text);
  });
});

describe('what is not text is refused', () => {
  test.each([
    { name: 'Latin-1', bytes: [0x64, 0xe9, 0x73] },
    { name: 'UTF-16 with its mark', bytes: [0xff, 0xfe, 0x61, 0x00] },
    { name: 'UTF-16 the other way round', bytes: [0xfe, 0xff, 0x00, 0x61] },
    { name: 'half a sign at the end', bytes: [0x61, 0xc3] },
    { name: 'a surrogate in UTF-8', bytes: [0xed, 0xa0, 0x80] },
    { name: 'an overlong slash', bytes: [0xc0, 0xaf] },
    { name: 'a picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  ])('$name', ({ bytes }) => {
    expect(guarded(bytes)).toEqual(refusal({ why: 'not-utf8' }, 1, 1));
  });

  test('UTF-16 without its mark is full of hidden signs', () => {
    const facts = { why: 'control-character', detail: 'U+0000' };
    expect(guarded([0x61, 0x00, 0x62, 0x00])).toEqual(refusal(facts, 1, 2));
  });

  test('the sign of another program that could not read', () => {
    expect(guarded('a\nm\uFFFDdecin')).toEqual(refusal({ why: 'not-utf8' }, 2, 2));
  });
});

describe('a hidden sign is refused where it stands', () => {
  test.each([
    { name: 'NUL', sign: '\0', detail: 'U+0000' },
    { name: 'backspace', sign: '\b', detail: 'U+0008' },
    { name: 'escape', sign: '\u001B', detail: 'U+001B' },
    { name: 'form feed', sign: '\f', detail: 'U+000C' },
    { name: 'delete', sign: '\u007F', detail: 'U+007F' },
    { name: 'next line', sign: '\u0085', detail: 'U+0085' },
    { name: 'soft hyphen', sign: '\u00AD', detail: 'U+00AD' },
    { name: 'Arabic letter mark', sign: '\u061C', detail: 'U+061C' },
    { name: 'zero-width space', sign: '\u200B', detail: 'U+200B' },
    { name: 'zero-width non-joiner', sign: '\u200C', detail: 'U+200C' },
    { name: 'zero-width joiner', sign: '\u200D', detail: 'U+200D' },
    { name: 'right-to-left mark', sign: '\u200F', detail: 'U+200F' },
    { name: 'line separator', sign: '\u2028', detail: 'U+2028' },
    { name: 'right-to-left override', sign: '\u202E', detail: 'U+202E' },
    { name: 'word joiner', sign: '\u2060', detail: 'U+2060' },
    { name: 'left-to-right isolate', sign: '\u2066', detail: 'U+2066' },
    { name: 'byte order mark in the middle', sign: '\uFEFF', detail: 'U+FEFF' },
    { name: 'combining grapheme joiner', sign: '\u034F', detail: 'U+034F' },
    { name: 'private use', sign: '\uE000', detail: 'U+E000' },
    { name: 'no sign at all', sign: '\uFFFE', detail: 'U+FFFE' },
    { name: 'a tag of the fourteenth plane', sign: '\u{E0041}', detail: 'U+E0041' },
  ])('$name', ({ sign, detail }) => {
    const facts = { why: 'control-character', detail };
    expect(guarded(`titre: a\nphone: 01 99${sign}00\n`)).toEqual(refusal(facts, 2, 13));
  });

  test('the first of several is named', () => {
    const facts = { why: 'control-character', detail: 'U+200B' };
    expect(guarded('a\u200Bb\0')).toEqual(refusal(facts, 1, 2));
  });

  test('line ends of an old Macintosh are called by their name', () => {
    expect(guarded('---\rcode: A\r---\r')).toEqual(refusal({ why: 'old-line-ends' }, 1, 4));
    expect(guarded('a\r\nb\rc')).toEqual(refusal({ why: 'old-line-ends' }, 2, 2));
  });
});

describe('a merge that is not finished is refused', () => {
  test.each([
    {
      name: 'at its first mark',
      typed: 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n',
      line: 2,
    },
    {
      name: 'at its last mark when the first is gone',
      typed: 'b\n=======\nc\n>>>>>>> topic\n',
      line: 4,
    },
    { name: 'on the first line', typed: '<<<<<<< HEAD\n', line: 1 },
  ])('$name', ({ typed, line }) => {
    expect(guarded(typed)).toEqual(refusal({ why: 'merge-conflict' }, line, 1));
  });
});

describe('what is too large or too deep is refused', () => {
  test('a file of 256 kB comes through, one byte more does not', () => {
    const kilobytes = 256 * 1024;
    expect(guarded('a'.repeat(kilobytes))).toHaveLength(kilobytes);
    const facts = { why: 'too-large', detail: '256' };
    expect(guarded('a'.repeat(kilobytes + 1))).toEqual(refusal(facts, 1, 1));
  });

  test('a file of 10 MB is refused before it is read', () => {
    const facts = { why: 'too-large', detail: '10240' };
    expect(guarded(new Uint8Array(10 * 1024 * 1024))).toEqual(refusal(facts, 1, 1));
  });

  test.each([
    { name: 'quotes', typed: `a\n${'>'.repeat(5000)}`, line: 2, column: 1 },
    { name: 'quotes with spaces', typed: '> '.repeat(5000), line: 1, column: 1 },
    { name: 'lists', typed: '- '.repeat(5000), line: 1, column: 1 },
    { name: 'numbered lists', typed: '1. '.repeat(5000), line: 1, column: 1 },
    { name: 'lists of both kinds', typed: '- 1. '.repeat(5000), line: 1, column: 1 },
    { name: 'quotes and lists', typed: '> * 1) '.repeat(5000), line: 1, column: 1 },
    { name: 'brackets', typed: `a ${'['.repeat(5000)}`, line: 1, column: 3 },
    { name: 'parentheses', typed: '('.repeat(5000), line: 1, column: 1 },
    { name: 'stars', typed: `a\n\n${'*'.repeat(5000)}`, line: 3, column: 1 },
    { name: 'underlines', typed: '_'.repeat(5000), line: 1, column: 1 },
    { name: 'tildes', typed: '~'.repeat(5000), line: 1, column: 1 },
    { name: 'backticks', typed: '`'.repeat(5000), line: 1, column: 1 },
    { name: 'images', typed: '!['.repeat(5000), line: 1, column: 1 },
    { name: 'indents', typed: `a\n${' '.repeat(5000)}b`, line: 2, column: 1 },
    { name: 'tabs', typed: '\t'.repeat(5000), line: 1, column: 1 },
    { name: 'tags', typed: '<Note>'.repeat(5000), line: 1, column: 241 },
    { name: 'tags with attributes', typed: '<Step role="a">'.repeat(41), line: 1, column: 601 },
    {
      name: 'tags with tags in attributes',
      typed: '<Note a="<">'.repeat(41),
      line: 1,
      column: 241,
    },
    { name: 'tags without names', typed: '<>'.repeat(41), line: 1, column: 81 },
    { name: 'tags with odd names', typed: '<é>'.repeat(41), line: 1, column: 121 },
    { name: 'tags on lines of their own', typed: '<Note>\n'.repeat(41), line: 41, column: 1 },
    {
      name: 'tags after many that close',
      typed: `${'</a>'.repeat(90)}${'<a>'.repeat(41)}`,
      line: 1,
      column: 481,
    },
  ])('$name by the thousands', ({ typed, line, column }) => {
    expect(guarded(typed)).toEqual(refusal({ why: 'too-deep' }, line, column));
  });

  test.each([
    { name: 'tags that are closed again', typed: '<Note>a</Note>\n'.repeat(2000) },
    { name: 'tags that close themselves', typed: '<Form id="a" />\n'.repeat(2000) },
    { name: 'signs of less than', typed: 'T <38, T < 38 et T <= 38\n'.repeat(2000) },
  ])('$name may be many', ({ typed }) => {
    expect(guarded(typed)).toBe(typed);
  });
});

test.each([
  { text: 'abc', index: 0, line: 1, column: 1 },
  { text: 'abc', index: 2, line: 1, column: 3 },
  { text: 'ab\nc', index: 3, line: 2, column: 1 },
  { text: 'ab\n\nc', index: 3, line: 2, column: 1 },
  { text: '😀é', index: 2, line: 1, column: 3 },
])('sign $index of $text stands at $line:$column', ({ text, index, line, column }) => {
  expect(spotOf(text, index)).toEqual({ line, column });
});

test('bytes of any kind are text or a problem, never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const result = guarded(bytes);
      if (typeof result !== 'string') expect(result.rule).toBe('CNT-01');
      else expect(invisibleCharacter(result)).toBeUndefined();
    }),
  );
});

test('a text that comes through is the one that was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
      const result = guarded(typed);
      if (typeof result === 'string') expect(result).toBe(typed);
    }),
  );
});
