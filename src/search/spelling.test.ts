import { expect, test } from 'vitest';
import { asTyped, asWritten } from './spelling.ts';

test.each([
  { name: 'a typographic apostrophe', text: 'Appeler l’astreinte' },
  { name: 'ligatures', text: 'Œdème du cœur, cæcum' },
  { name: 'both at once', text: 'L’œsophage' },
  { name: "a typist's apostrophe", text: "l'astreinte" },
  { name: 'two letters that are no ligature', text: 'moelle, coefficient' },
])('$name comes back as it was written', ({ text }) => {
  expect(asWritten(asTyped(text))).toBe(text);
});

test('without the mark, a text reads as it is typed', () => {
  expect(asTyped('L’œdème').replaceAll('\u034f', '')).toBe("L'oedème");
});
