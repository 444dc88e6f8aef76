import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenSign, hideCode } from './hide-code.ts';

/** The code found in a text, as `line:column what typed`. */
function codeIn(body: string): string[] {
  return hideCode(body).code.map(
    ({ facts, line, column }) => `${String(line)}:${String(column)} ${facts.what} ${facts.typed}`,
  );
}

describe('code is found where it stands', () => {
  test.each([
    { name: 'a dose in braces', body: 'Prendre {2,5} mg.', code: ['1:9 expression {2,5}'] },
    { name: 'a comment', body: 'a\n{/* à revoir */}', code: ['2:1 expression {/* à revoir */}'] },
    { name: 'nothing in braces', body: 'a {} b', code: ['1:3 expression {}'] },
    { name: 'braces in braces, once', body: '{ {a} {b} }', code: ['1:1 expression { {a} {b} }'] },
    {
      name: 'braces one after the other',
      body: '{a} {b}',
      code: ['1:1 expression {a}', '1:5 expression {b}'],
    },
    {
      name: 'braces over two lines',
      body: '{a\nb} {c}',
      code: ['1:1 expression {a', '2:4 expression {c}'],
    },
    {
      name: 'a brace that is never closed',
      body: 'a {2,5 mg\nb',
      code: ['1:3 expression {2,5 mg'],
    },
    {
      name: 'a brace that is not closed in its paragraph',
      body: 'a {b\n\nc} {d}',
      code: ['1:3 expression {b', '3:4 expression {d}'],
    },
    {
      name: 'the inner of two when the outer is never closed',
      body: '{a {b}',
      code: ['1:1 expression {a {b}', '1:4 expression {b}'],
    },
    { name: 'after an escaped backslash', body: 'a \\\\{b}', code: ['1:5 expression {b}'] },
    { name: 'after signs of two units', body: '😀é {x}', code: ['1:5 expression {x}'] },
    {
      name: 'a long one, cut',
      body: `{${'x'.repeat(100)}}`,
      code: [`1:1 expression {${'x'.repeat(56)}…`],
    },
    {
      name: 'a value that is code',
      body: '<Step role={ide}>',
      code: ['1:12 attribute-expression role={ide}'],
    },
    {
      name: 'a value with a tag in it',
      body: '<Note a={<b/>}>',
      code: ['1:9 attribute-expression a={<b/>}'],
    },
    {
      name: 'attributes from elsewhere',
      body: '<Note {...props}>',
      code: ['1:7 spread {...props}'],
    },
    { name: 'an equals sign in a sentence', body: 'dose={2}', code: ['1:6 expression {2}'] },
    { name: 'an import', body: 'import a from "b"', code: ['1:1 import import a from "b"'] },
    {
      name: 'an import of all',
      body: 'import* as a from "b"',
      code: ['1:1 import import* as a from "b"'],
    },
    {
      name: 'an import with braces, once',
      body: 'import {a} from "b"',
      code: ['1:1 import import {a} from "b"'],
    },
    {
      name: 'an export',
      body: 'a\n\nexport const a = {b: 1}',
      code: ['3:1 import export const a = {b: 1}'],
    },
    { name: 'an export without a space', body: 'export{a}', code: ['1:1 import export{a}'] },
    { name: 'a program inside braces, once', body: '{\nimport a\n}', code: ['1:1 expression {'] },
  ])('$name', ({ body, code }) => {
    expect(codeIn(body)).toEqual(code);
  });
});

describe('no code is found in', () => {
  test.each([
    { name: 'a text', body: 'Appeler le laboratoire.' },
    { name: 'escaped braces', body: 'a \\{b\\} c' },
    { name: 'a brace that only closes', body: 'a } b' },
    { name: 'a reference to a sign', body: '&#123;a&#125;' },
    { name: 'a tag with values in quotes', body: '<Step role="ide" at="H+1">a</Step>' },
    {
      name: 'a sentence that speaks of an export',
      body: 'Un export des patients.\nImporter la liste.',
    },
    { name: 'a line that begins with a longer word', body: 'exportation\nimporter' },
    { name: 'the word alone on its line', body: 'export' },
    { name: 'a line with a space before the word', body: ' import a' },
  ])('$name', ({ body }) => {
    expect(hideCode(body)).toEqual({ text: body, code: [] });
  });
});

describe('what the parser sees in its place', () => {
  const signs = (count: number) => hiddenSign.repeat(count);

  test.each([
    { name: 'hidden signs in a sentence', body: 'a {b} c', text: `a ${signs(3)} c` },
    {
      name: 'hidden signs and the same lines',
      body: 'a {b\nc}',
      text: `a ${signs(2)}\n${signs(2)}`,
    },
    { name: 'a value in quotes', body: '<Step role={ide}>', text: `<Step role="${signs(3)}">` },
    {
      name: 'nothing between attributes',
      body: '<Note {...b} c="d">',
      text: '<Note        c="d">',
    },
    { name: 'no braces in a program', body: 'import {a}', text: `Import ${signs(1)}a${signs(1)}` },
    { name: 'a space for an open value', body: '<Note a={ b', text: '<Note a=  b' },
  ])('$name', ({ body, text }) => {
    expect(hideCode(body).text).toBe(text);
  });

  test('is a text of the same length and lines, without a brace that opens', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\n',
      '<a ',
      '=',
      '"',
      ' ',
      'x',
      '>',
      'import ',
      '\n\n',
    );
    const body = fc.array(sign, { maxLength: 40 }).map((signs_) => signs_.join(''));
    fc.assert(
      fc.property(body, (typed) => {
        const { text } = hideCode(typed);
        expect(text).toHaveLength(typed.length);
        const breaks = (of: string) => [...of.matchAll(/\n/g)].map(({ index }) => index);
        expect(breaks(text)).toEqual(breaks(typed));
        expect(text.replace(/\\./g, '')).not.toContain('{');
      }),
      { numRuns: 500 },
    );
  });

  test('is found in the time of one reading, however many braces there are', () => {
    const bodies = ['{', '{}', '{a}', '}', '<a b={', '`{', '{\n', '{\n\n', 'import {\n'];
    for (const body of bodies) {
      const begin = performance.now();
      hideCode(body.repeat(Math.floor(100_000 / body.length)));
      expect(performance.now() - begin).toBeLessThan(3000);
    }
  });
});
