import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutFrontmatter } from './fence.ts';

const file = 'procedures/a.mdx';

/** A file with a field and a line of text, but for its fences. */
function fenced(opening: string, closing = '---'): string {
  return `${opening}\ncode: A\n${closing}\nTexte.\n`;
}

function refusal(facts: object, line: number) {
  return { problem: { rule: 'CNT-02', facts, place: { file, line, column: 1 } } };
}

describe('the first line', () => {
  test.each([
    '---js',
    '---javascript',
    '---json',
    '---coffee',
    '---toml',
    '---yaml',
    '---constructor',
    '---toString',
    '---__proto__',
    '---hasOwnProperty',
    '----',
    '-----',
    '---# comment',
  ])('`%s` is no language that is read', (typed) => {
    expect(cutFrontmatter(file, fenced(typed))).toEqual(refusal({ why: 'language', typed }, 1));
  });

  test.each([
    { name: 'TOML', typed: '+++' },
    { name: 'a fence with a space before it', typed: ' ---' },
    { name: 'a fence with a space behind it', typed: '--- ' },
    { name: 'a fence with a language apart', typed: '--- js' },
    { name: 'a fence of two hyphens', typed: '--' },
    { name: 'a fence of stars', typed: '***' },
    { name: 'a fence of long hyphens', typed: '———' },
    { name: 'a byte order mark that the guard has let through', typed: '\uFEFF---' },
    { name: 'a field', typed: 'code: A' },
    { name: 'a heading', typed: '# Titre' },
    { name: 'code', typed: '```yaml' },
  ])('$name is no fence', ({ typed }) => {
    expect(cutFrontmatter(file, fenced(typed))).toEqual(refusal({ why: 'missing', typed }, 1));
  });

  test.each([
    { name: 'a blank line', text: `\n${fenced('---')}` },
    { name: 'nothing, in an empty file,', text: '' },
    { name: 'nothing, in a file of blank lines,', text: '\n\n\n' },
  ])('$name is no fence', ({ text }) => {
    expect(cutFrontmatter(file, text)).toEqual(refusal({ why: 'missing', typed: '' }, 1));
  });
});

describe('the second fence', () => {
  test.each([
    { name: 'never comes', text: '---\ncode: A\n\nTexte.\n' },
    { name: 'stands inside a text', text: '---\ncode: |\n  ---\n  a\n' },
    { name: 'has a space before it', text: fenced('---', ' ---') },
    { name: 'has two hyphens only', text: fenced('---', '--') },
    { name: 'is the first one', text: '---' },
    { name: 'is the first one, with a line end', text: '---\n' },
  ])('is missing when it $name', ({ text }) => {
    expect(cutFrontmatter(file, text)).toEqual(refusal({ why: 'unclosed' }, 1));
  });

  test.each(['----', '...', '... ', '--- ', '---js', '---code: A', '---------------'])(
    '`%s` is none',
    (typed) => {
      expect(cutFrontmatter(file, fenced('---', typed))).toEqual(
        refusal({ why: 'closing', typed }, 3),
      );
    },
  );
});

describe('both parts keep the lines of the file', () => {
  test.each([
    { name: 'a field and a text', text: fenced('---'), yaml: '\ncode: A', body: '\n\n\nTexte.\n' },
    { name: 'no field', text: '---\n---\nTexte.\n', yaml: '', body: '\n\nTexte.\n' },
    {
      name: 'a comment only',
      text: '---\n# rien\n---\nTexte.',
      yaml: '\n# rien',
      body: '\n\n\nTexte.',
    },
    { name: 'no text', text: '---\ncode: A\n---', yaml: '\ncode: A', body: '\n\n\n' },
    {
      name: 'blank lines',
      text: '---\n\ncode: A\n\n---\n\n\na',
      yaml: '\n\ncode: A\n',
      body: '\n\n\n\n\n\n\na',
    },
    {
      name: 'a second frontmatter, which is text',
      text: '---\ncode: A\n---\n---\ncode: B\n---\n',
      yaml: '\ncode: A',
      body: '\n\n\n---\ncode: B\n---\n',
    },
    {
      name: 'hyphens inside a field',
      text: '---\ncode: |\n  ---\n  a---b\n---\n---x',
      yaml: '\ncode: |\n  ---\n  a---b',
      body: '\n\n\n\n\n---x',
    },
  ])('$name', ({ text, yaml, body }) => {
    expect(cutFrontmatter(file, text)).toEqual({ yaml, body });
  });

  test('whatever they hold', () => {
    const line = fc.string({ maxLength: 20 }).filter((text) => !/[\n\r]|^(---|\.\.\.)/.test(text));
    const lines = fc.array(line, { maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, (fields, text) => {
        const typed = ['---', ...fields, '---', ...text].join('\n');
        const cut = cutFrontmatter(file, typed);
        const parts = 'yaml' in cut ? cut : { yaml: 'refused', body: 'refused' };
        expect(parts.yaml.split('\n').slice(1)).toEqual(fields);
        expect(
          parts.body
            .split('\n')
            .slice(fields.length + 2)
            .join('\n'),
        ).toBe(text.join('\n'));
      }),
    );
  });
});

test('a program between the fences is not run', () => {
  const typed = '---js\n{ code: globalThis.wasRun = true }\n---\n';
  expect(cutFrontmatter(file, typed)).toHaveProperty('problem');
  expect(globalThis).not.toHaveProperty('wasRun');
});
