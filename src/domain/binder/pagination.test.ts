import { describe, expect, test } from 'vitest';
import { countPages, placeSheets, type CountedSheet, type Sheet } from './pagination.ts';

type Side = Sheet['opensOn'];

/** Sheets `a`, `b`, `c`… by the side they open on and their length. */
function sheets(...runs: readonly [opensOn: Side, pages: number][]): CountedSheet[] {
  return runs.map(([opensOn, pages], index) => ({ id: 'abcdef'.charAt(index), opensOn, pages }));
}

/** The binder leaf by leaf: a letter for each page of a sheet, a dot for a blank page. */
function leaves(counted: readonly CountedSheet[]): string {
  const runs = placeSheets(counted).map(
    ({ id, pages, blankBefore }) => (blankBefore ? '.' : '') + id.repeat(pages),
  );
  return runs.join('');
}

describe('placeSheets', () => {
  test.each<{ name: string; runs: [Side, number][]; binder: string }>([
    { name: 'nothing takes no page', runs: [], binder: '' },
    { name: 'the first page lies on the right', runs: [['right', 1]], binder: 'a' },
    {
      name: 'a sheet of one page has a blank back',
      runs: [
        ['right', 1],
        ['right', 1],
      ],
      binder: 'a.b',
    },
    {
      name: 'a sheet of two pages needs none',
      runs: [
        ['right', 2],
        ['right', 1],
      ],
      binder: 'aab',
    },
    {
      name: 'how to fill a form faces the form',
      runs: [
        ['right', 2],
        ['left', 1],
        ['right', 1],
      ],
      binder: 'aa.bc',
    },
    {
      name: 'a sheet that may open anywhere follows at once',
      runs: [
        ['right', 1],
        ['any', 2],
        ['right', 1],
      ],
      binder: 'abb.c',
    },
    {
      name: 'a binder may even begin with a blank page',
      runs: [['left', 1]],
      binder: '.a',
    },
  ])('$name', ({ runs, binder }) => {
    expect(leaves(sheets(...runs))).toBe(binder);
  });

  test('first pages count the blank ones', () => {
    const placed = placeSheets(sheets(['right', 1], ['right', 3], ['right', 2]));
    expect(placed.map(({ firstPage }) => firstPage)).toEqual([1, 3, 7]);
  });
});

test('the pages counted in a print are those that were placed', () => {
  const placed = placeSheets(
    sheets(['right', 1], ['right', 3], ['left', 2], ['any', 1], ['right', 4]),
  );
  const found = placed.map((sheet) => ({ ...sheet, pages: 0 }));
  expect(countPages(found, 12)).toEqual(placed);
});
