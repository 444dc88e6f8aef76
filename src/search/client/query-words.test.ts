import { expect, test } from 'vitest';
import { plain, wordsOf } from './query-words.ts';

test.each([
  {
    name: 'a sentence is its words',
    text: 'Je ne peux plus prescrire !',
    words: ['Je', 'ne', 'peux', 'plus', 'prescrire'],
  },
  {
    name: 'elisions go',
    text: "L'imprimante n’imprime plus",
    words: ['imprimante', 'imprime', 'plus'],
  },
  { name: 'longer elisions go', text: "jusqu'à ce qu'il", words: ['à', 'ce', 'il'] },
  { name: 'other apostrophes stay', text: "aujourd'hui", words: ["aujourd'hui"] },
  { name: 'a letter by itself stays', text: 'plan B', words: ['plan', 'B'] },
  { name: 'hyphens and numbers stay', text: 'post-op 2,5 mg', words: ['post-op', '2,5', 'mg'] },
  { name: 'quotation marks go', text: '« bilan » "urgent"', words: ['bilan', 'urgent'] },
  { name: 'no word at all', text: ' ?! … ', words: [] },
  {
    name: 'a pasted page is cut short',
    text: 'mot '.repeat(500),
    words: Array.from({ length: 16 }, () => 'mot'),
  },
])('wordsOf: $name', ({ text, words }) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['Réanimation,', 'reanimation'],
  ['REANIMATION', 'reanimation'],
  ['Œdème', 'oedeme'],
  ['l’ordonnance.', 'lordonnance'],
  ['2,5', '25'],
])('plain: %s is %s', (word, expected) => {
  expect(plain(word)).toBe(expected);
});
