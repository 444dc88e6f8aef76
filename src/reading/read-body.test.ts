import { describe, expect, test } from 'vitest';
import { readBody } from './read-body.ts';
import { condition, inWords, problemsIn, readBelow, type TextCase } from './sample-text.ts';

const step = (text: string) => `<Step role="ide">${text}</Step>`;

describe('code is refused', () => {
  test.each<TextCase>([
    {
      name: 'a dose in braces',
      text: 'Prendre {2,5} mg.',
      problems: ['1:9 CNT-06 expression {2,5}'],
    },
    {
      name: 'a dose in a step',
      text: step('{2,5} mg'),
      problems: ['1:18 CNT-06 expression {2,5}'],
    },
    {
      name: 'a dose in a table',
      text: '| a |\n| - |\n| {1} |',
      problems: ['3:3 CNT-06 expression {1}'],
    },
    { name: 'a dose in a heading', text: '## Dose {1}', problems: ['1:9 CNT-06 expression {1}'] },
    {
      name: 'a program in braces',
      text: '{process.exit(1)}',
      problems: ['1:1 CNT-06 expression {process.exit(1)}'],
    },
    { name: 'a comment', text: 'a {/* b */} c', problems: ['1:3 CNT-06 expression {/* b */}'] },
    {
      name: 'an import',
      text: 'import fs from "fs"',
      problems: ['1:1 CNT-06 import import fs from "fs"'],
    },
    {
      name: 'an import over several lines',
      text: 'import {\n  a\n} from "b"',
      problems: ['1:1 CNT-06 import import {'],
    },
    {
      name: 'an export',
      text: 'a\n\nexport const a = 1',
      problems: ['3:1 CNT-06 import export const a = 1'],
    },
    {
      name: 'a value that is code',
      text: '<Step role={ide}>a</Step>',
      problems: ['1:12 CNT-06 attribute-expression role={ide}'],
    },
    {
      name: 'a value with nothing in braces',
      text: '<Form id={} />',
      problems: [
        '1:1 CNT-07 Form misplaced procedure',
        '1:1 CNT-08 Form id wrong id',
        '1:10 CNT-06 attribute-expression id={}',
      ],
    },
    {
      name: 'attributes from elsewhere',
      text: '<Note {...props}>a</Note>',
      problems: ['1:7 CNT-06 spread {...props}'],
    },
    {
      name: 'a brace that is not closed',
      text: 'a {2,5 mg',
      problems: ['1:3 CNT-06 expression {2,5 mg'],
    },
    {
      name: 'tags in a value',
      text: '<Note a={<Note a={<b/>}>x</Note>}>y</Note>',
      problems: ['1:9 CNT-06 attribute-expression a={<Note a={<b/>}>x</Note>}'],
    },
    {
      name: 'a hidden sign, called by its number',
      text: 'a\n\n01 99&#x200B;00',
      problems: ['3:1 CNT-01 control-character U+200B', '3:6 CNT-09 swallowed &#x200B;'],
    },
    {
      name: 'a turned direction, called by its number',
      text: '&#x202E;a',
      problems: ['1:1 CNT-01 control-character U+202E', '1:1 CNT-09 swallowed &#x202E;'],
    },
    {
      name: 'a turned direction in a value',
      text: '<Note title="&#x202E;">a</Note>',
      problems: ['1:1 CNT-01 control-character U+202E', '1:14 CNT-09 swallowed &#x202E;'],
    },
    {
      name: 'NUL, called by its number',
      text: 'a &#0;',
      problems: ['1:1 CNT-01 control-character U+FFFD', '1:3 CNT-09 swallowed &#0;'],
    },
    {
      name: 'the sign that code is hidden by',
      text: '&#x1A;',
      problems: ['1:1 CNT-01 control-character U+FFFD', '1:1 CNT-09 swallowed &#x1A;'],
    },
  ])('$name', ({ text, problems }) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  test('and nothing of it is in what was read', () => {
    expect(readBelow('Prendre {2,5} mg.').segments.at(-1)).toMatchObject({
      kind: 'html',
      html: '<p>Prendre  mg.</p>',
    });
    expect(readBelow('<Step role={ide}>a</Step>').segments).toHaveLength(1);
  });

  test('braces that are escaped are text', () => {
    expect(readBelow('a \\{b\\}').segments.at(-1)).toMatchObject({ html: '<p>a {b}</p>' });
  });
});

describe('a tag that is written wrong is refused where it stands', () => {
  test.each([
    { name: 'one that is not closed', text: 'a\n\n<Note>b', place: '3:1', detail: '`<Note>`' },
    { name: 'one that is not opened', text: 'a</Note>', place: '1:2', detail: '`</Note>`' },
    { name: 'one closed by another', text: '<Note>a</Step>', place: '1:8', detail: '`</Step>`' },
    {
      name: 'one that is closed two lines below',
      text: '<Step role="ide">a\n\nb</Step>',
      place: '1:1',
      detail: '`<Step>`',
    },
    { name: 'a line break of HTML', text: 'a<br>b', place: '1:2', detail: '`<br>`' },
    {
      name: 'a value without quotes',
      text: '<Step role=ide>a</Step>',
      place: '1:1',
      detail: 'quotes',
    },
    {
      name: 'a value with French quotes',
      text: '<Step role=«ide»>a</Step>',
      place: '1:1',
      detail: 'quotes',
    },
    {
      name: 'a value that is not closed',
      text: '<Step role="ide>a</Step>',
      place: '1:1',
      detail: 'quotes',
    },
    {
      name: 'a sign of less than before a number',
      text: 'Si T <38 °C, appeler',
      place: '1:6',
      detail: '`<`',
    },
    { name: 'an arrow', text: 'a <- b', place: '1:3', detail: '`<`' },
    { name: 'a comment of HTML', text: 'a\n<!-- b -->', place: '2:1', detail: '`!`' },
    { name: 'an address in angles', text: 'Voir <https://a.example>', place: '1:6', detail: 'JSX' },
    { name: 'a declaration', text: '<!DOCTYPE html>', place: '1:1', detail: '`!`' },
  ])('$name', ({ text, place, detail }) => {
    const [problem, ...others] = problemsIn(text);
    expect(others).toEqual([]);
    expect(problem).toMatch(new RegExp(`^${place} CNT-05 `));
    expect(problem).toContain(detail);
  });

  test.each([
    { name: 'with a space behind it', text: 'Si T < 38 °C', html: '<p>Si T &lt; 38 °C</p>' },
    { name: 'with an equals sign', text: 'Si T <= 38 °C', html: '' },
    { name: 'the other way round', text: 'Si T >38 °C', html: '<p>Si T &gt;38 °C</p>' },
  ])('a sign of less than $name', ({ text, html }) => {
    const { segments, problems } = readBelow(text);
    if (html === '') expect(problems.map(({ rule }) => rule)).toEqual(['CNT-05']);
    else expect(segments.at(-1)).toMatchObject({ kind: 'html', html });
  });
});

describe('a procedure has one condition', () => {
  /** What is wrong with a text that is the whole of a body. */
  const whole = (text: string) =>
    readBody('procedures/a.mdx', 'procedure', text).problems.map(inWords);

  test.each([
    { name: 'none', text: '\n\n\nTexte.', problems: ['4:1 CNT-07 Condition missing'] },
    { name: 'none in an empty text', text: '\n\n', problems: ['1:1 CNT-07 Condition missing'] },
    {
      name: 'two',
      text: `${condition}\n\n${condition}`,
      problems: ['3:1 CNT-07 Condition repeated'],
    },
    {
      name: 'three',
      text: `${condition}\n\n${condition}\n\n${condition}`,
      problems: ['3:1 CNT-07 Condition repeated'],
    },
    {
      name: 'an empty one, which is not missing',
      text: '<Condition></Condition>',
      problems: ['1:1 CNT-07 Condition empty'],
    },
    {
      name: 'one in a sentence, which is not missing',
      text: `a ${condition}`,
      problems: ['1:3 CNT-07 Condition misplaced sentence'],
    },
    {
      name: 'one with an attribute, which is not missing',
      text: '<Condition a="b">c</Condition>',
      problems: ['1:1 CNT-08 Condition a unknown'],
    },
  ])('$name', ({ text, problems }) => {
    expect(whole(text)).toEqual(problems);
  });

  test('a form needs none', () => {
    expect(problemsIn('Texte.', 'form')).toEqual([]);
  });
});

test('all that is wrong in a text is named at once, each at its place', () => {
  const text = [
    '# Titre',
    'Prendre {2,5} mg.',
    '',
    '<Stpe role="ide">a</Stpe>',
    '',
    '<Step role="IDE">b</Step>',
    '',
    '1. c',
    '3. d',
    '',
    'import e from "f"',
  ].join('\n');
  expect(problemsIn(text)).toEqual([
    '1:1 CNT-09 heading-level #',
    '2:9 CNT-06 expression {2,5}',
    '4:1 CNT-07 Stpe unknown Step',
    '6:1 CNT-08 Step role wrong IDE id',
    '8:1 CNT-09 numbering 1, 3',
    '11:1 CNT-06 import import e from "f"',
  ]);
});

describe('what is right is read', () => {
  test.each([
    {
      name: 'a paragraph',
      text: 'Appeler le *laboratoire* et **attendre**.',
      html: '<p>Appeler le <em>laboratoire</em> et <strong>attendre</strong>.</p>',
    },
    { name: 'a line break', text: 'a  \nb', html: '<p>a<br>b</p>' },
    { name: 'a list', text: '- a\n- b', html: '<ul><li><p>a</p></li><li><p>b</p></li></ul>' },
    {
      name: 'a numbered list',
      text: '1. a\n2. b',
      html: '<ol><li><p>a</p></li><li><p>b</p></li></ol>',
    },
    {
      name: 'a list that goes on from another',
      text: '3. a\n4. b',
      html: '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>',
    },
    {
      name: 'a table',
      text: '| a | b |\n| - | - |\n| 1 | 2 |',
      html: '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    },
    {
      name: 'a table without rows',
      text: '| a |\n| - |',
      html: '<table><thead><tr><th>a</th></tr></thead><tbody></tbody></table>',
    },
    {
      name: 'a link',
      text: '[a](https://b.example/?c=1&d="2")',
      html: '<p><a href="https://b.example/?c=1&amp;d=&quot;2&quot;">a</a></p>',
    },
    {
      name: 'an address that is only typed',
      text: 'https://b.example',
      html: '<p><a href="https://b.example">https://b.example</a></p>',
    },
    {
      name: 'signs that HTML knows',
      text: 'a & b "c" 2 > 1',
      html: '<p>a &amp; b &quot;c&quot; 2 &gt; 1</p>',
    },
    {
      name: 'hard spaces where French has them',
      text: 'Attention : « a » ; 5 %',
      html: '<p>Attention\u00a0: «\u00a0a\u00a0» ; 5\u00a0%</p>',
    },
    {
      name: 'quotes, hyphens and dots as they are',
      text: '"a" -- b... l\'eau',
      html: "<p>&quot;a&quot; -- b... l'eau</p>",
    },
    { name: 'one tilde', text: 'environ ~5 mg', html: '<p>environ ~5 mg</p>' },
    { name: 'stars with spaces', text: '3 * 4 * 5', html: '<p>3 * 4 * 5</p>' },
    {
      name: 'the first letter of a word in bold',
      text: '**S**ituation',
      html: '<p><strong>S</strong>ituation</p>',
    },
    { name: 'underlines in a word', text: 'poste_de_secours', html: '<p>poste_de_secours</p>' },
    { name: 'a number sign', text: '#12 et # 12', html: '<p>#12 et # 12</p>' },
    { name: 'formulas', text: 'a $x$ b', html: '<p>a $x$ b</p>' },
    { name: 'four spaces of indent', text: '    a', html: '<p>a</p>' },
    { name: 'a brace that only closes', text: 'a } b', html: '<p>a } b</p>' },
  ])('$name', ({ text, html }) => {
    const { segments, problems } = readBelow(text);
    expect(problems).toEqual([]);
    expect(segments.at(-1)).toMatchObject({ html: html.replace('» ;', '»\u00a0;') });
  });

  test('headings stand apart, with their rank and plain words', () => {
    const text = '## Prévenir **vite** & bien\n\n### « a »\n\n## b';
    expect(readBelow(text).segments.slice(1)).toEqual([
      { kind: 'heading', depth: 2, text: 'Prévenir vite & bien' },
      { kind: 'heading', depth: 3, text: '«\u00a0a\u00a0»' },
      { kind: 'heading', depth: 2, text: 'b' },
    ]);
  });

  test('a tag keeps its attributes, its place and what it holds', () => {
    const text =
      'a\n\n<Step role="ide" at="H+1">Prendre <Form id="demande" copies="2" />, puis appeler.</Step>';
    expect(readBelow(text).segments.at(-1)).toEqual({
      kind: 'use',
      name: 'Step',
      props: { role: 'ide', at: 'H+1' },
      line: 5,
      column: 1,
      children: [
        { kind: 'html', html: 'Prendre ' },
        {
          kind: 'use',
          name: 'Form',
          props: { id: 'demande', copies: 2 },
          line: 5,
          column: 35,
          children: [],
        },
        { kind: 'html', html: ', puis appeler.' },
      ],
    });
  });

  test('a paragraph or list between the components keeps its line', () => {
    const { segments } = readBelow('a\nb\n\nc *d*\n\n- e\n- f');
    expect(segments.slice(1)).toEqual([
      { kind: 'html', html: '<p>a\nb</p>', line: 3 },
      { kind: 'html', html: '<p>c <em>d</em></p>', line: 6 },
      { kind: 'html', html: '<ul><li><p>e</p></li><li><p>f</p></li></ul>', line: 8 },
    ]);
  });

  test('pieces of HTML around a tag belong together', () => {
    const [, html, use, rest] = readBelow('- a <Form id="b" />\n- c').segments;
    expect([html, rest]).toEqual([
      { kind: 'html', html: '<ul><li><p>a ', line: 3 },
      { kind: 'html', html: '</p></li><li><p>c</p></li></ul>' },
    ]);
    expect(use).toMatchObject({ kind: 'use', name: 'Form' });
  });

  test('what it refers to is kept with its place', () => {
    const { references } = readBelow(
      '<Step role="ide">\n\n<Only service="bloc, urgences">\n\n- <Pause job="nuit" />\n\n</Only>\n\n</Step>',
    );
    expect(references).toEqual([
      { kind: 'role', id: 'ide', path: 'role', line: 3, column: 1 },
      { kind: 'service', id: 'bloc', path: 'service.0', line: 5, column: 1 },
      { kind: 'service', id: 'urgences', path: 'service.1', line: 5, column: 1 },
      { kind: 'job', id: 'nuit', path: 'job', line: 7, column: 3 },
    ]);
  });
});
