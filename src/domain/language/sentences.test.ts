import { expect, test } from 'vitest';
import { named } from './passages.ts';
import { clausesIn, quoted, sentencesIn, wordCount } from './sentences.ts';

test.each([
  ['Appeler. Noter.', ['Appeler.', 'Noter.']],
  ['Partir à 15 h. Prévenir M. le directeur.', ['Partir à 15 h.', 'Prévenir M. le directeur.']],
  ['Prendre la fiche (cf. fiche 2). Signer', ['Prendre la fiche (cf. fiche 2).', 'Signer']],
  [
    'Dire : « Rien ne va. Attendre ! » Puis sortir.',
    ['Dire : « Rien ne va. Attendre ! » Puis sortir.'],
  ],
  [`Appeler ${named}. ${named} répond.`, [`Appeler ${named}.`, `${named} répond.`]],
  ['Donner 1.5 mg. Signer.', ['Donner 1.5 mg.', 'Signer.']],
  ['', []],
])('sentences of %j', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});

test.each([
  ["Noter l'heure de fin.", 4],
  [`Prendre ${named} et ${named}.`, 4],
  ['À 9 h, 13 h et 17 h', 5],
  ['« OUI » ; à – b', 3],
  ['', 0],
])('%j has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count);
});

test('a colon and a semicolon let a reader take breath', () => {
  expect(clausesIn('Dire : le nom ; à 15:30, partir.')).toEqual([
    'Dire',
    ' le nom',
    ' à 15:30, partir.',
  ]);
});

test('a message quotes the beginning, without a sign at its end', () => {
  expect(quoted(`Appeler ${named} ;`)).toBe('Appeler …');
  expect(quoted('Un mot puis un autre mot', 12)).toBe('Un mot puis…');
});
