import { describe, expect, test } from 'vitest';
import { escapeHtml } from './markdown.ts';
import { problemsIn, type TextCase } from './sample-text.ts';

describe('Markdown that would not come out as it was typed is refused', () => {
  test.each<TextCase>([
    {
      name: 'a heading of the first rank',
      text: '# Titre',
      problems: ['1:1 CNT-09 heading-level #'],
    },
    {
      name: 'two of them',
      text: '# A\n\n# B',
      problems: ['1:1 CNT-09 heading-level #', '3:1 CNT-09 heading-level #'],
    },
    {
      name: 'a heading of the fourth rank',
      text: '#### Titre',
      problems: ['1:1 CNT-09 heading-level ####'],
    },
    {
      name: 'a heading that skips a rank',
      text: '### Titre',
      problems: ['1:1 CNT-09 heading-skipped'],
    },
    { name: 'an empty heading', text: '##', problems: ['1:1 CNT-09 heading-empty'] },
    {
      name: 'an empty heading of the third rank',
      text: '## A\n\n###',
      problems: ['3:1 CNT-09 heading-empty'],
    },
    {
      name: 'hyphens under a text',
      text: 'Titre\n---',
      problems: ['1:1 CNT-09 heading-underlined Titre'],
    },
    {
      name: 'equals signs under a text',
      text: 'Titre\n===',
      problems: ['1:1 CNT-09 heading-underlined Titre'],
    },
    { name: 'hyphens alone', text: 'a\n\n---\n\nb', problems: ['3:1 CNT-09 rule'] },
    { name: 'stars alone', text: '***', problems: ['1:1 CNT-09 rule'] },
    {
      name: 'a second frontmatter',
      text: '---\ncode: B\n---',
      problems: ['1:1 CNT-09 rule', '2:1 CNT-09 heading-underlined code: B'],
    },
    { name: 'a quote', text: '> a', problems: ['1:1 CNT-09 quote'] },
    { name: 'a quote in a note', text: '<Note>\n\n> a\n\n</Note>', problems: ['3:1 CNT-09 quote'] },
    { name: 'a fence of code', text: '```\na\n```', problems: ['1:1 CNT-09 code'] },
    {
      name: 'a fence of code that is never closed',
      text: 'a\n\n```\nb\n\nc',
      problems: ['3:1 CNT-09 code'],
    },
    { name: 'code in a sentence', text: 'a `b` c', problems: ['1:3 CNT-09 code'] },
    { name: 'a picture', text: 'a ![b](c.png)', problems: ['1:3 CNT-09 image'] },
    {
      name: 'a picture by its name',
      text: '![a][b]\n\n[b]: c.png',
      problems: ['1:1 CNT-09 image', '3:1 CNT-09 link'],
    },
    {
      name: 'a footnote',
      text: 'a[^1]\n\n[^1]: b',
      problems: ['1:2 CNT-09 footnote', '3:1 CNT-09 footnote'],
    },
    { name: 'a text that is struck out', text: 'a ~~b~~', problems: ['1:3 CNT-09 strikethrough'] },
    { name: 'one tilde on either side', text: 'H~2~O', problems: ['1:2 CNT-09 strikethrough'] },
    { name: 'a box to tick', text: '- [ ] a', problems: ['1:1 CNT-09 task'] },
    { name: 'a ticked box', text: '- a\n- [x] b', problems: ['2:1 CNT-09 task'] },
    {
      name: 'a list numbered 1, 2, 4',
      text: '1. a\n2. b\n4. c',
      problems: ['1:1 CNT-09 numbering 1, 2, 4'],
    },
    {
      name: 'a list numbered 1, 1, 1',
      text: '1. a\n1. b\n1. c',
      problems: ['1:1 CNT-09 numbering 1, 1, 1'],
    },
    {
      name: 'a list that counts down',
      text: '2. a\n1. b',
      problems: ['1:1 CNT-09 numbering 2, 1'],
    },
    {
      name: 'a list in a list',
      text: '1. a\n   1. b\n   3. c\n2. d',
      problems: ['2:4 CNT-09 numbering 1, 3'],
    },
    {
      name: 'a row shorter than its head',
      text: '| a | b |\n| - | - |\n| 1 |',
      problems: ['3:1 CNT-09 ragged-table 1 / 2'],
    },
    {
      name: 'a row longer than its head',
      text: '| a | b |\n| - | - |\n| 1 | 2 | 3 |',
      problems: ['3:1 CNT-09 ragged-table 3 / 2'],
    },
    {
      name: 'each of several such rows',
      text: '| a | b |\n| - | - |\n| 1 |\n| 1 | 2 |\n| 1 | 2 | 3 |',
      problems: ['3:1 CNT-09 ragged-table 1 / 2', '5:1 CNT-09 ragged-table 3 / 2'],
    },
    {
      name: 'stars in the middle of a number',
      text: 'Dose : 3*4*5 mg',
      problems: ['1:9 CNT-09 emphasis'],
    },
    { name: 'stars in the middle of a word', text: 'a**b**c', problems: ['1:2 CNT-09 emphasis'] },
    { name: 'stars at the end of a number', text: '10*5* mg', problems: ['1:3 CNT-09 emphasis'] },
    { name: 'stars at the start of a number', text: '*5*10', problems: ['1:1 CNT-09 emphasis'] },
    { name: 'stars at the end of a word', text: 'bou**che**', problems: ['1:4 CNT-09 emphasis'] },
    {
      name: 'stars between a letter and a number',
      text: '*H*4',
      problems: ['1:1 CNT-09 emphasis'],
    },
    {
      name: 'stars between a number and a letter',
      text: '*12*h',
      problems: ['1:1 CNT-09 emphasis'],
    },
  ])('$name', ({ text, problems }) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  test.each([
    { name: 'javascript', url: 'javascript:alert(1)' },
    { name: 'javascript in other letters', url: 'JaVaScRiPt:alert(1)' },
    { name: 'data', url: 'data:text/html,a' },
    { name: 'a file', url: 'file:///etc/passwd' },
    { name: 'a share', url: '//serveur/partage' },
    { name: 'a page beside it', url: 'autre.html' },
    { name: 'a folder above', url: '../../etc/passwd' },
    { name: 'a place in the page', url: '#haut' },
    { name: 'mail', url: 'mailto:a@b.example' },
    { name: 'a telephone', url: 'tel:0141234567' },
    { name: 'nothing', url: '' },
  ])('a link to $name', ({ url }) => {
    expect(problemsIn(`a [b](${url})`)).toEqual([`1:3 CNT-09 link ${url}`.trimEnd()]);
  });

  test.each<TextCase>([
    {
      name: 'by a name',
      text: '[a][b]\n\n[b]: https://c.example',
      problems: ['1:1 CNT-09 link', '3:1 CNT-09 link'],
    },
    {
      name: 'with words behind the address',
      text: '[a](https://b.example "c")',
      problems: ['1:1 CNT-09 link-title c'],
    },
    {
      name: 'to a mail that is only typed',
      text: 'a@b.example',
      problems: ['1:1 CNT-09 link mailto:a@b.example'],
    },
  ])('a link $name', ({ text, problems }) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  test.each([
    { name: 'in a list', text: '1. a\n3. <Stpe>b</Stpe>', also: '2:4 CNT-07 Stpe unknown Step' },
    { name: 'in a quote', text: '> ![a](b)', also: '1:3 CNT-09 image' },
    { name: 'in a struck text', text: '~~a ![b](c)~~', also: '1:5 CNT-09 image' },
    { name: 'in a link', text: '[![a](b)](c)', also: '1:2 CNT-09 image' },
  ])('what is wrong $name that is refused is named at once', ({ text, also }) => {
    const problems = problemsIn(text);
    expect(problems).toHaveLength(2);
    expect(problems).toContain(also);
  });
});

test.each([
  { typed: 'a & b', html: 'a &amp; b' },
  { typed: '<script>', html: '&lt;script&gt;' },
  { typed: '"a" \'b\'', html: "&quot;a&quot; 'b'" },
  { typed: '&amp;', html: '&amp;amp;' },
])('`$typed` is safe as `$html`', ({ typed, html }) => {
  expect(escapeHtml(typed)).toBe(html);
});
