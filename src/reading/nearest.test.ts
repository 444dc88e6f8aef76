import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['Step', 'Note', 'Caution', 'Condition', 'medecine-a', 'medecine-b', 'DPI-03-D'];

test.each([
  { name: 'letters that changed places', typed: 'Stpe', meant: 'Step' },
  { name: 'a letter too few', typed: 'Cauton', meant: 'Caution' },
  { name: 'a letter too many', typed: 'Notee', meant: 'Note' },
  { name: 'small letters', typed: 'condition', meant: 'Condition' },
  { name: 'capitals', typed: 'NOTE', meant: 'Note' },
  { name: 'an underline', typed: 'medecine_b', meant: 'medecine-b' },
  { name: 'an accent', typed: 'médecine-a', meant: 'medecine-a' },
  { name: 'a code in small letters', typed: 'dpi-03-d', meant: 'DPI-03-D' },
])('$name: `$typed` was meant to be `$meant`', ({ typed, meant }) => {
  expect(nearest(typed, known)).toBe(meant);
});

test.each(['img', 'div', 'script', 'chirurgie', 'Xyzzyx', ''])(
  '`%s` was meant to be nothing we know',
  (typed) => {
    expect(nearest(typed, ['Time', 'Condition', 'medecine-a'])).toBeUndefined();
  },
);

test('nothing is near where nothing is known', () => {
  expect(nearest('Step', [])).toBeUndefined();
});
