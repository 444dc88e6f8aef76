import { expect, test } from 'vitest';
import { placesToMark } from './marks.ts';

const stopWords = new Set(['de', 'la', 'je', 'ne', 'peux', 'plus', 'sur']);

/** The marked words of a text all of whose words the engine gives. */
function marked(text: string, asked: string): string[] {
  const content = text.split(' ');
  const places = placesToMark(content, [...content.keys()], asked.split(' '), stopWords);
  return places.map((at) => content[at] ?? '');
}

test.each([
  {
    name: 'what begins like a word that says nothing is not marked',
    text: 'degré de décision',
    asked: 'demande de biologie',
    marks: [],
  },
  {
    name: 'such a word is marked in a phrase',
    text: 'degré Demande de biologie de',
    asked: 'demande de biologie',
    marks: ['Demande', 'de', 'biologie', 'de'],
  },
  {
    name: 'and a whole sentence is',
    text: '« Je ne peux plus prescrire » plus tard',
    asked: 'je ne peux plus prescrire',
    marks: ['Je', 'ne', 'peux', 'plus', 'prescrire'],
  },
  {
    name: 'another form of the word is marked',
    text: 'résultats prescrit réanimations yeux',
    asked: 'résultat prescrire réanimation',
    marks: ['résultats', 'prescrit', 'réanimations'],
  },
  {
    name: 'a word that is not finished is marked',
    text: 'prescrire',
    asked: 'presc',
    marks: ['prescrire'],
  },
  {
    name: 'accents, elisions and brackets do not hide a word',
    text: "l'ordonnance (FB-01) Œdème",
    asked: 'ordonnance fb-01 oedeme',
    marks: ["l'ordonnance", '(FB-01)', 'Œdème'],
  },
  {
    name: 'alone, a word that says nothing is what is sought',
    text: 'plus tard',
    asked: 'plus',
    marks: ['plus'],
  },
])('$name', ({ text, asked, marks }) => {
  expect(marked(text, asked)).toEqual(marks);
});
