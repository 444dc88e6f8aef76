import { expect, test } from 'vitest';
import { keepTogether } from './keep-together.ts';

test.each([
  {
    name: 'before the signs of French',
    typed: 'Vite ! Où ? Ici ; là :',
    kept: 'Vite\u00a0! Où\u00a0? Ici\u00a0; là\u00a0:',
  },
  { name: 'inside guillemets', typed: '« a »', kept: '«\u00a0a\u00a0»' },
  { name: 'before a percent sign', typed: '5 % et (5 %)', kept: '5\u00a0% et (5\u00a0%)' },
  { name: 'not before a sign that begins a word', typed: 'a :b !c', kept: 'a :b !c' },
  {
    name: 'not in English',
    typed: 'Quick! Where? Here: there.',
    kept: 'Quick! Where? Here: there.',
  },
])('a space stays with its sign $name', ({ typed, kept }) => {
  expect(keepTogether(typed)).toBe(kept);
});
