import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

/** `0 1 2 … 99`: each word says where it stands. */
const NUMBERS = Array.from({ length: 100 }, (_, at) => String(at));

function shown(words: readonly string[], hits: readonly number[], skip = 0): string {
  return excerpt(words, hits, skip)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join(' ');
}

test.each([
  {
    name: 'a short text is shown whole',
    words: ['Je', 'ne', 'peux', 'plus', 'prescrire.'],
    hits: [4],
    expected: 'Je ne peux plus [prescrire.]',
  },
  {
    name: 'neighbours are marked as one phrase',
    words: ['Je', 'ne', 'peux', 'plus', 'prescrire.', 'Que', 'faire', '?'],
    hits: [0, 1, 2, 3, 4],
    expected: '[Je ne peux plus prescrire.] Que faire ?',
  },
  {
    name: 'nothing is marked where only the meta was found',
    words: ['Appeler', 'le', 'cadre.'],
    hits: [],
    expected: 'Appeler le cadre.',
  },
])('$name', ({ words, hits, expected }) => {
  expect(shown(words, hits)).toBe(expected);
});

test.each([
  {
    name: 'a hit far down comes with some words before it',
    hits: [50],
    skip: 0,
    start: '… 44 45 46 47 48 49 [50] 51',
    end: '71 …',
  },
  { name: 'the densest stretch wins', hits: [5, 60, 62], skip: 0, start: '… 54 55', end: '81 …' },
  { name: 'of two alike, the first wins', hits: [20, 70], skip: 0, start: '… 14 15', end: '41 …' },
  { name: 'the end of the text is not passed', hits: [99], skip: 0, start: '… 72 73', end: '[99]' },
  { name: 'what is skipped is not shown', hits: [0, 1, 2], skip: 3, start: '3 4 5', end: '30 …' },
  { name: 'a hit after what is skipped wins', hits: [0, 40], skip: 3, start: '… 34', end: '61 …' },
])('$name', ({ hits, skip, start, end }) => {
  const text = shown(NUMBERS, hits, skip);
  expect([text.slice(0, start.length), text.slice(-end.length)]).toEqual([start, end]);
});
