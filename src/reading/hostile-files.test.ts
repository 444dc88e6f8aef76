/** No input crashes, hangs or passes silently: what nobody types by accident, and what chance makes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../domain/problems/problem.ts';
import { layout } from './layout.ts';
import { readFacts, readText } from './read-file.ts';
import { procedureText, sampleFiles } from './sample-content.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string): Problem[] {
  return readText('procedures/a.mdx', 'procedure', layout.procedures.schema, bytes(text)).problems;
}

const condition = '<Condition>Le DPI ne s’ouvre pas.</Condition>\n\n';

/** The rules that a body breaks, in a procedure that is right in everything else. */
function rulesOf(body: string): string[] {
  return [...new Set(read(procedureText({}, condition + body)).map(({ rule }) => rule))];
}

const times = (count: number, text: string) => text.repeat(count);

describe('a body that would end the process or hold it up is refused in time', () => {
  test.each<{ name: string; body: string; rule: string }>([
    { name: 'brackets in braces', body: `{${times(50_000, '( ')}}`, rule: 'CNT-06' },
    { name: 'brackets in an open brace', body: `{${times(50_000, '[ ')}`, rule: 'CNT-06' },
    {
      name: 'brackets in braces behind a quoted brace',
      body: `{"}"${times(50_000, '( ')}}`,
      rule: 'CNT-06',
    },
    {
      name: 'brackets in a value',
      body: `<Note a={${times(20_000, '[ ')}}>x</Note>`,
      rule: 'CNT-06',
    },
    { name: 'braces in braces', body: times(50_000, '{') + times(50_000, '}'), rule: 'CNT-06' },
    { name: 'braces that are never closed', body: times(100_000, '{'), rule: 'CNT-06' },
    { name: 'many short codes', body: times(40_000, '{a} '), rule: 'CNT-06' },
    {
      name: 'tags in values of tags',
      body: times(30, '<Note a={') + times(30, '}>'),
      rule: 'CNT-06',
    },
    { name: 'open tags in values of tags', body: times(38, '<Note a={<Note '), rule: 'CNT-01' },
    {
      name: 'functions of functions',
      body: `export default ${times(50_000, 'a=>')}1`,
      rule: 'CNT-06',
    },
    {
      name: 'a program over many paragraphs',
      body: `export default ${times(30_000, '(\n\n')}`,
      rule: 'CNT-06',
    },
    {
      name: 'a program after a heading',
      body: `## a\nexport default ${times(50_000, 'a=>')}1`,
      rule: 'CNT-06',
    },
    { name: 'a program of braces', body: `import {${times(50_000, '{ ')}\n}`, rule: 'CNT-06' },
    {
      name: 'emphasis in emphasis',
      body: times(9000, '*a **b ') + times(9000, 'b** a* '),
      rule: 'CNT-01',
    },
    {
      name: 'the other emphasis',
      body: times(9000, '_a __b ') + times(9000, 'b__ a_ '),
      rule: 'CNT-01',
    },
    {
      name: 'tags with signs of the end in values',
      body: times(8000, '<Note a="/>">\n\n') + times(8000, '</Note>\n\n'),
      rule: 'CNT-01',
    },
    {
      name: 'lists by indents',
      body: Array.from({ length: 190 }, (_, depth) => `${times(depth, '  ')}- a`).join('\n'),
      rule: 'CNT-01',
    },
    { name: 'lists and quotes in a line', body: `${times(30, '- > ')}a`, rule: 'CNT-01' },
    {
      name: 'images in images',
      body: times(10_000, '![a ') + times(10_000, '](b)'),
      rule: 'CNT-09',
    },
    { name: 'links in links', body: times(10_000, '[a ') + times(10_000, '](b)'), rule: 'CNT-09' },
    {
      name: 'a table of 2,000 columns',
      body: `|${times(2000, 'a|')}\n|${times(2000, '-|')}\n|b|`,
      rule: 'CNT-09',
    },
    { name: 'many lines of hyphens', body: times(20_000, '---\n'), rule: 'CNT-09' },
    { name: 'many unknown tags', body: times(20_000, '<a/> '), rule: 'CNT-07' },
    { name: 'many signs of less than', body: times(100_000, '<'), rule: 'CNT-05' },
    {
      name: 'a tag of many attributes',
      body: `<Note ${times(30_000, 'a="b" ')}>c</Note>`,
      rule: 'CNT-08',
    },
    { name: 'a tag that never ends', body: `<Note a="${times(200_000, 'b')}`, rule: 'CNT-05' },
    { name: '300 kB', body: times(300_000, 'a'), rule: 'CNT-01' },
  ])('$name', ({ body, rule }) => {
    const begin = performance.now();
    expect(rulesOf(body)).toContain(rule);
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  test.each<{ name: string; body: string }>([
    { name: 'a word of 200,000 letters', body: times(200_000, 'a') },
    { name: 'opening brackets', body: times(50_000, '[a ') },
    { name: 'opening emphasis', body: times(50_000, '*a ') },
    { name: 'ampersands', body: times(100_000, '&') },
    { name: 'paragraphs', body: times(50_000, 'a\n\n') },
    { name: 'addresses', body: times(15_000, 'https://a.b ') },
    { name: 'steps', body: times(5000, '<Step role="ide">a</Step>\n\n') },
  ])('$name may be many', ({ body }) => {
    const begin = performance.now();
    expect(rulesOf(body)).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('code is never run', () => {
  const payload = 'globalThis.wasRun = true';

  test.each([
    { name: 'a frontmatter of JavaScript', text: `---js\n{ a: ${payload} }\n---\n` },
    { name: 'a frontmatter of JavaScript, in full', text: `---javascript\n${payload}\n---\n` },
    { name: 'a tag of YAML', text: `---\na: !!js/function 'function () { ${payload} }'\n---\n` },
    { name: 'braces', text: procedureText({}, `${condition}{${payload}}\n`) },
    {
      name: 'a value in braces',
      text: procedureText({}, `${condition}<Note a={${payload}}>b</Note>\n`),
    },
    {
      name: 'attributes from elsewhere',
      text: procedureText({}, `${condition}<Note {...(${payload})}>b</Note>\n`),
    },
    { name: 'an export', text: procedureText({}, `${condition}export const a = (${payload})\n`) },
    {
      name: 'an import',
      text: procedureText({}, `${condition}import 'data:text/javascript,${payload}'\n`),
    },
    { name: 'a script', text: procedureText({}, `${condition}<script>${payload}</script>\n`) },
    {
      name: 'a template',
      text: procedureText(
        { title: `"\${${payload}} <%= ${payload} %>"` },
        `${condition}{\`\${${payload}}\`}\n`,
      ),
    },
  ])('$name', ({ text }) => {
    expect(read(text)).not.toEqual([]);
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

describe('whatever chance makes of a file, it is read or refused', () => {
  const fragment = fc.constantFrom(
    ...[
      '---',
      '\n---\n',
      '...',
      '{',
      '}',
      '{2,5}',
      '<',
      '>',
      '</',
      '/>',
      '<Step',
      '</Step>',
      '<Step role="ide">',
      '<Only service="bloc">',
    ],
    ...[
      '<Form id="demande" />',
      '<Condition>',
      'import a',
      'export {',
      '\n',
      '\n\n',
      '\t',
      '  - ',
      '1. ',
      '4. ',
      '| a | b |',
      '|-|-|',
      '# ',
      '## ',
      '### ',
    ],
    ...[
      '*',
      '**',
      '_',
      '`',
      '```',
      '~~',
      '![a](b)',
      '[a](b)',
      '> ',
      '&#x202E;',
      '&amp;',
      '\\',
      ':',
      ': ',
      '&a',
      '*a',
      '!a',
      '"',
      "'",
      '[',
      ']',
      '#',
    ],
    ...[
      '\0',
      '\r',
      '\u200B',
      '\uFEFF',
      'é',
      '😀',
      '<<<<<<< HEAD\n',
      '__proto__',
      'constructor: a',
      'code: A',
      '- [ ] ',
      '[^1]',
      '$',
      '%',
      '@',
      ',',
      '012',
      '1e3',
    ],
  );
  const change = fc.record({ at: fc.nat(), cut: fc.nat(30), put: fragment });

  /** A text with some of it cut out, and pieces put in. */
  function mutated(
    text: string,
    changes: readonly { at: number; cut: number; put: string }[],
  ): string {
    return changes.reduce((each, { at, cut, put }) => {
      const place = at % (each.length + 1);
      return each.slice(0, place) + put + each.slice(place + cut);
    }, text);
  }

  function expectSound({
    found,
    problems,
  }: {
    found: unknown[];
    problems: readonly Problem[];
  }): void {
    if (problems.length === 0) expect(found.length).toBeGreaterThan(0);
    for (const { place } of problems) {
      expect(Math.min(place.line, place.column)).toBeGreaterThanOrEqual(1);
    }
  }

  const changes = fc.array(change, { minLength: 1, maxLength: 6 });

  test('a procedure', () => {
    const good = procedureText();
    fc.assert(
      fc.property(changes, (list) => {
        const text = bytes(mutated(good, list));
        expectSound(readText('procedures/a.mdx', 'procedure', layout.procedures.schema, text));
      }),
      { numRuns: 1200 },
    );
  });

  test('a list', () => {
    const good = String(sampleFiles()['contacts.yaml']);
    fc.assert(
      fc.property(changes, (list) => {
        const { found, problems } = readFacts(
          'contacts.yaml',
          layout.contacts.schema,
          bytes(mutated(good, list)),
        );
        expectSound({ found: [...found, 'an empty list is a list'], problems });
      }),
      { numRuns: 800 },
    );
  });
});
