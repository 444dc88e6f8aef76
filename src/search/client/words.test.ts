import { expect, test } from 'vitest';
import type { Answer, Result } from './answer.ts';
import { statusOf, type Words } from './words.ts';

const words: Words = {
  loading: '',
  failed: '',
  one: 'one page',
  many: '{count} pages',
  best: '{shown} of {count} pages',
  some: 'the closest',
  elsewhere: '{count} elsewhere',
  none: 'none',
};

const result: Result = { url: '/a.html', title: 'A', labels: [], excerpt: [] };

function answer(kind: Answer['kind'], count: number, shown: number): Answer {
  return { kind, count, results: Array.from({ length: shown }, () => result) };
}

test.each([
  { answer: answer('all', 1, 1), expected: 'one page' },
  { answer: answer('all', 2, 2), expected: '2 pages' },
  { answer: answer('all', 40, 12), expected: '12 of 40 pages' },
  { answer: answer('some', 12, 12), expected: 'the closest' },
  { answer: answer('elsewhere', 3, 0), expected: '3 elsewhere' },
  { answer: answer('none', 0, 0), expected: 'none' },
])('$answer.kind, $answer.count: $expected', ({ answer, expected }) => {
  expect(statusOf(answer, words)).toBe(expected);
});
