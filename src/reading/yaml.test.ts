import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from './yaml.ts';

const file = 'services/a.yaml';

/** What is typed, or what is wrong as `line:column fact`. */
function read(yaml: string): unknown {
  const result = readYaml(file, yaml);
  if (!('problems' in result)) return result.value;
  return result.problems.map(({ rule, facts, place }) => {
    const { why, detail } = facts as { why: string; detail?: string };
    expect(place.file).toBe(file);
    return [`${String(place.line)}:${String(place.column)}`, rule, why, detail]
      .filter(Boolean)
      .join(' ');
  });
}

describe('a value is the string that was typed', () => {
  test.each([
    '0141234567',
    '22:30',
    '1e3',
    '012',
    '0o14',
    '0x1F',
    '8.10',
    '1.0',
    '12.50',
    'no',
    'yes',
    'on',
    'true',
    'null',
    '~',
    '.inf',
    '.nan',
    '+33 1 99 00 12 34',
    '2026-02-30',
    '2026-11-21',
    '2026-11-21T08:00:00Z',
    '1_000',
    '190:20:30',
    '=',
    '<<',
    'T <38',
    'a#b',
    '-5',
    'ide',
  ])('`%s`', (typed) => {
    expect(read(`value: ${typed}`)).toEqual({ value: typed });
    expect(read(`- ${typed}`)).toEqual([typed]);
  });

  test.each<{ name: string; yaml: string; value: unknown }>([
    { name: 'nothing is an empty text', yaml: 'value:', value: { value: '' } },
    {
      name: 'quotes go, what is in them stays',
      yaml: `a: "8.10"\nb: 'l''eau'`,
      value: { a: '8.10', b: "l'eau" },
    },
    { name: 'a comment on its own line goes', yaml: '# c\na: b\n# d', value: { a: 'b' } },
    { name: 'a quoted value keeps its number sign', yaml: 'a: "b # c"', value: { a: 'b # c' } },
    { name: 'a text over several lines is one', yaml: 'a: >-\n  b\n  c', value: { a: 'b c' } },
    { name: 'lines may stay lines', yaml: 'a: |\n  ---\n  b\n', value: { a: '---\nb\n' } },
    {
      name: 'lists and fields may be written in a line',
      yaml: 'a: [b, {c: d}]',
      value: { a: ['b', { c: 'd' }] },
    },
    { name: 'a key may be a number', yaml: '1: 2', value: { 1: '2' } },
    { name: 'keys that differ in case are two', yaml: 'a: 1\nA: 2', value: { a: '1', A: '2' } },
    {
      name: 'a merge key is a key like any other',
      yaml: '<<: {a: 1}',
      value: { '<<': { a: '1' } },
    },
    { name: 'escaped letters are read', yaml: 'a: "\\u00e9"', value: { a: 'é' } },
    {
      name: 'hidden fields of the language are text',
      yaml: 'constructor: a\ntoString: b',
      value: { constructor: 'a', toString: 'b' },
    },
  ])('$name', ({ yaml, value }) => {
    expect(read(yaml)).toEqual(value);
  });

  test('a field called __proto__ is a field, and changes nothing else', () => {
    const result = readYaml(file, '__proto__: {admin: x}\na: b');
    const value = 'value' in result ? result.value : undefined;
    expect(Object.keys(value as object)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('admin');
    expect('spots' in result && result.spots['__proto__']).toEqual({ line: 1, column: 1 });
  });

  test('whatever the text is, quoted or not', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    const value = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.oneof(text, fc.array(text, { minLength: 1 })),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(value, (typed) => {
        const yaml = stringify(typed, { schema: 'failsafe', lineWidth: 0 });
        const result = readYaml(file, yaml);
        // A text that looks like an anchor or hides a sign is refused, never changed.
        if ('value' in result) expect({ ...(result.value as object) }).toEqual({ ...typed });
      }),
    );
  });
});

describe('what makes a value something else than is seen is refused', () => {
  test.each([
    { name: 'a field twice', yaml: 'a: 1\nb: 2\na: 3', faults: ['3:1 CNT-03 duplicate-key'] },
    {
      name: 'a field three times',
      yaml: 'a: 1\na: 2\na: 3',
      faults: ['2:1 CNT-03 duplicate-key', '3:1 CNT-03 duplicate-key'],
    },
    {
      name: 'a field twice, once in quotes',
      yaml: '"a": 1\na: 2',
      faults: ['2:1 CNT-03 duplicate-key'],
    },
    {
      name: 'a field twice in an entry',
      yaml: 'x:\n  - a: 1\n    a: 2\n',
      faults: ['3:5 CNT-03 duplicate-key'],
    },
    {
      name: 'a field twice in braces',
      yaml: 'x: {a: 1, a: 2}',
      faults: ['1:11 CNT-03 duplicate-key'],
    },
    {
      name: '__proto__ twice',
      yaml: '__proto__: 1\n__proto__: 2',
      faults: ['2:1 CNT-03 duplicate-key'],
    },
    {
      name: 'an anchor and its alias',
      yaml: 'a: &x 1\nb: *x',
      faults: ['1:7 CNT-03 anchor', '2:4 CNT-03 anchor'],
    },
    {
      name: 'a value that a number sign would cut',
      yaml: 'a: porte # 2',
      faults: ['1:4 CNT-03 comment'],
    },
    { name: 'an anchor that nobody uses', yaml: 'a: &x [1]', faults: ['1:7 CNT-03 anchor'] },
    { name: 'an alias of nothing', yaml: 'a: *x', faults: ['1:4 CNT-03 anchor'] },
    {
      name: 'a merge',
      yaml: 'a: &x {b: 1}\nc:\n  <<: *x',
      faults: ['1:7 CNT-03 anchor', '3:7 CNT-03 anchor'],
    },
    { name: 'bold letters', yaml: 'a: **gras**', faults: ['1:4 CNT-03 anchor'] },
    { name: 'a tag', yaml: 'a: !secret b', faults: ['1:12 CNT-03 tag !secret'] },
    {
      name: 'a tag that would run',
      yaml: 'a: !!js/function b',
      faults: ['1:18 CNT-03 tag tag:yaml.org,2002:js/function'],
    },
    {
      name: 'a tag that would count',
      yaml: 'a: !!int "3"',
      faults: ['1:10 CNT-03 tag tag:yaml.org,2002:int'],
    },
    {
      name: 'a hidden sign, escaped',
      yaml: 'a: b\nc: "01\\u200b41"',
      faults: ['2:4 CNT-01 control-character U+200B'],
    },
    {
      name: 'a turned direction, escaped',
      yaml: 'a: "\\u202E"',
      faults: ['1:4 CNT-01 control-character U+202E'],
    },
    { name: 'NUL, escaped', yaml: 'a: "\\0"', faults: ['1:4 CNT-01 control-character U+0000'] },
    {
      name: 'half a sign, escaped',
      yaml: 'a: "\\uD800"',
      faults: ['1:4 CNT-01 control-character U+D800'],
    },
    {
      name: 'a hidden sign in a field’s name, escaped',
      yaml: '"a\\u200b": b',
      faults: ['1:1 CNT-01 control-character U+200B'],
    },
    { name: 'two documents', yaml: 'a: 1\n---\nb: 2', faults: ['2:1 CNT-03 several-documents'] },
    {
      name: 'two documents with an end',
      yaml: 'a: 1\n...\nb: 2',
      faults: ['3:1 CNT-03 several-documents'],
    },
  ])('$name', ({ yaml, faults }) => {
    expect(read(yaml)).toEqual(faults);
  });
});

describe('what is no field is refused', () => {
  test.each([
    { name: 'an empty file', yaml: '' },
    { name: 'blank lines', yaml: '\n\n' },
    { name: 'a comment', yaml: '# rien' },
    { name: 'a text', yaml: 'Bonjour' },
    { name: 'a text in quotes', yaml: '"Bonjour"' },
    { name: 'a lone document mark', yaml: '---' },
  ])('$name', ({ yaml }) => {
    expect(read(yaml)).toEqual(['1:1 CNT-03 not-a-mapping']);
  });
});

describe('what cannot be read is refused where it stands', () => {
  test.each([
    { name: 'a colon in a sentence', yaml: 'a: 1\nb: c: d', place: '2:4' },
    { name: 'a list that is not closed', yaml: 'a: [b, c', place: '1:9' },
    { name: 'fields that are not closed', yaml: 'a: {b: c', place: '1:9' },
    { name: 'a quote that is not closed', yaml: 'a: "b\nc: d', place: '2:5' },
    { name: 'words behind a quote', yaml: 'a: "b" c', place: '1:8' },
    { name: 'a tab as indent', yaml: 'a:\n\t- b', place: '2:1' },
    { name: 'a list on the line of its field', yaml: 'a: - b', place: '1:4' },
    { name: 'a backtick', yaml: 'a: `b`', place: '1:4' },
    { name: 'an at sign', yaml: 'a: @b', place: '1:4' },
    { name: 'a percent sign', yaml: 'a: %b', place: '1:4' },
    { name: 'a key that is a list', yaml: '? [a, b]\n: c', place: '1:3' },
    { name: 'a comma too many', yaml: 'a: [b, , c]', place: '1:8' },
  ])('$name', ({ yaml, place }) => {
    const faults = read(yaml) as string[];
    expect(faults[0]).toMatch(new RegExp(`^${place} CNT-03 syntax .+`));
  });

  test('all of it at once', () => {
    expect(read('a: @x\nb: %y\nc: *z\nd: 1\nd: 2')).toEqual([
      expect.stringContaining('1:4 CNT-03 syntax'),
      expect.stringContaining('2:4 CNT-03 syntax'),
      '3:4 CNT-03 anchor',
      '5:1 CNT-03 duplicate-key',
    ]);
  });
});

describe('every value has its place', () => {
  test.each([
    { path: 'name', line: 2, column: 1 },
    { path: 'list', line: 3, column: 1 },
    { path: 'list.0', line: 3, column: 8 },
    { path: 'list.1', line: 3, column: 11 },
    { path: 'entries.0', line: 5, column: 5 },
    { path: 'entries.0.id', line: 5, column: 5 },
    { path: 'entries.1.of.deep', line: 8, column: 7 },
  ])('$path at $line:$column', ({ path, line, column }) => {
    const yaml =
      '\nname: a\nlist: [b, c]\nentries:\n  - id: d\n  - id: e\n    of:\n      deep: f\n';
    const result = readYaml(file, yaml);
    expect('spots' in result && result.spots[path]).toEqual({ line, column });
  });

  test('in a list of entries as well', () => {
    const result = readYaml(file, '- id: a\n  b: c\n- id: d\n');
    expect('spots' in result && { ...result.spots }).toEqual({
      '0': { line: 1, column: 3 },
      '0.id': { line: 1, column: 3 },
      '0.b': { line: 2, column: 3 },
      '1': { line: 3, column: 3 },
      '1.id': { line: 3, column: 3 },
    });
  });
});

describe('no file takes long', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  test.each([
    { name: 'many fields', yaml: lines(8_000, (index) => `k${String(index)}: v`) },
    {
      name: 'many aliases',
      yaml: `a: &a [x]\n${lines(6_000, (index) => `b${String(index)}: *a`)}`,
    },
    {
      name: 'a bomb of aliases',
      yaml: lines(
        30,
        (index) =>
          `a${String(index)}: &a${String(index)} [${`*a${String(index - 1)},`.repeat(index && 9)}x]`,
      ),
    },
    { name: 'many errors', yaml: '"'.repeat(15_000) },
    { name: 'many commas', yaml: `[${','.repeat(15_000)}]` },
    { name: 'many tags', yaml: '!a '.repeat(10_000) },
    { name: 'many repeated fields', yaml: `{${'a: b, '.repeat(10_000)}}` },
    { name: 'many documents', yaml: '--- a\n'.repeat(30_000) },
  ])('$name', ({ yaml }) => {
    const begin = performance.now();
    readYaml(file, yaml);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test.each([
    { name: 'lists', yaml: '[ '.repeat(5_000) },
    { name: 'closed lists', yaml: `${'[ '.repeat(5000)}${'] '.repeat(5000)}` },
    { name: 'fields', yaml: '{a: '.repeat(5_000) },
    { name: 'keys', yaml: '? '.repeat(5_000) },
    { name: 'both', yaml: '[{a: '.repeat(5000) },
  ])('$name in one another by the thousands are too deep', ({ yaml }) => {
    expect(read(yaml)).toEqual([expect.stringMatching(/^1:\d+ CNT-01 too-deep$/)]);
  });
});
