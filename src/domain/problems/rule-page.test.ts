import { expect, test } from 'vitest';
import { parseExamples, parseRulePage } from './rule-page.ts';

const fenced = (kind: string, text: string) => `\`\`\`mdx ${kind} a/b.mdx\n${text}\n\`\`\`\n\n`;
const examples = [
  fenced('right', 'one'),
  fenced('wrong', 'two'),
  fenced('wrong', 'three'),
  fenced('also-right', 'four'),
  fenced('right', 'five'),
].join('');

test('each right passage begins a group of what may stand in its place', () => {
  const groups = parseExamples(`Some words.\n\n${examples}`);
  expect(
    groups.map(({ right, wrong, alsoRight }) =>
      [[right], wrong, alsoRight].map((each) => each.map(({ text }) => text.trim())),
    ),
  ).toEqual([
    [['one'], ['two', 'three'], ['four']],
    [['five'], [], []],
  ]);
  expect(groups[0]?.right).toMatchObject({ file: 'a/b.mdx', syntax: 'mdx' });
});

test('a page has its title, its text, and the first pair of examples', () => {
  const page = parseRulePage('# A title\n\n## A part\n\nWords.\n', examples);
  expect(page).toMatchObject({ title: 'A title', text: '## A part\n\nWords.' });
  expect([page.wrong.text, page.right.text]).toEqual(['two\n', 'one\n']);
});

test('a page without something wrong to show is a mistake', () => {
  expect(() => parseRulePage('# A title', fenced('right', 'one'))).toThrow('has no example');
});
