import { expect, test } from 'vitest';
import { placeWords, sheetTexts } from './place-words.ts';
import type { Run } from './page-runs.ts';

function aRun(text: string, page = 1, tag?: number): Run {
  const black = [0, 0, 0] as const;
  const white = [1, 1, 1] as const;
  const place = { left: 60, right: 120, baseline: 400, size: 12 };
  return { page, text, ...place, colour: black, ground: white, tag };
}

/** How far a sentence is found in these runs, and what is left of them. */
function follow(sentence: string, runs: readonly string[]): [found: number, next?: string] {
  const pieces = runs.map((text) => ({ run: aRun(text), element: 1 }));
  const { places, next } = placeWords(sentence.split(' '), { pieces });
  return next ? [places.length, next.run.text] : [places.length];
}

test.each<{ name: string; sentence: string; runs: string[]; found: [number, string?] }>([
  { name: 'on one line', sentence: 'Peser deux fois', runs: ['Peser deux fois'], found: [3] },
  { name: 'over two', sentence: 'Peser deux fois', runs: ['Peser deux ', 'fois'], found: [3] },
  { name: 'a word in two letters', sentence: 'Peser', runs: ['Pes', 'er'], found: [1] },
  { name: 'a word that is broken', sentence: 'Peser fois', runs: ['Pe-', 'ser fois'], found: [2] },
  { name: 'a hyphen of its own', sentence: 'peut-être', runs: ['peut-', 'être'], found: [1] },
  { name: 'a soft hyphen', sentence: 'Pe\u00ADser', runs: ['Peser'], found: [1] },
  { name: 'accents in two parts', sentence: 'e\u0301te\u0301', runs: ['été'], found: [1] },
  { name: 'a letter no font has', sentence: 'Tél ☎ 15', runs: ['Tél ▯ 15'], found: [3] },
  {
    name: 'without a word',
    sentence: 'Peser deux fois',
    runs: ['Peser fois'],
    found: [1, 'Peser fois'],
  },
  { name: 'with another number', sentence: '38,5 mg', runs: ['385 mg'], found: [0, '385 mg'] },
  { name: 'in another order', sentence: 'un deux', runs: ['deux', 'un'], found: [0, 'deux'] },
  { name: 'cut short', sentence: 'Peser deux fois', runs: ['Peser deux'], found: [2] },
  { name: 'with more', sentence: 'Peser', runs: ['Peser', 'deux fois'], found: [1, 'deux fois'] },
])('words are followed through a print: $name', ({ sentence, runs, found }) => {
  expect(follow(sentence, runs)).toEqual(found);
});

test('the head of a table is read once, and known on each of its pages', () => {
  const pages = [1, 2].map((number) => ({
    number,
    width: 595,
    height: 842,
    runs: [aRun('Code', number, 0), aRun(`Ligne ${String(number)}`, number, 1)],
  }));
  const piece = (page: number, tag: number, element: number) => ({ page, tag, element });
  const pieces = [piece(1, 0, 7), piece(2, 0, 7), piece(1, 1, 8), piece(2, 1, 9)];
  const [text] = sheetTexts({ pages, pieces }, [[1, 2]]);
  expect(text?.pieces.map(({ run }) => run.text)).toEqual(['Code', 'Ligne 1', 'Ligne 2']);
  expect(text?.repeats).toEqual(new Map([[7, [2]]]));
});
