/**
 * Where the sheets of a binder lie.
 *
 * The printing room prints a binder once to find how many pages each sheet takes, has the sheets
 * placed here, and prints it again with the numbers in. Pages count from 1: odd ones lie on the right.
 */

import type { Paper } from '../../../schemas/form.ts';

/** A run of pages that opens on a fresh one: a procedure's sheet, but also the cover or a form. */
export interface Sheet {
  /** Id of its element in the binder's page. A link must lead to it, unless it is the first. */
  id: string;

  /** The side it opens on; `any` is the next page, whichever that is. */
  opensOn: 'right' | 'left' | 'any';

  /** What its pages are printed on, A4 upright unless said. */
  paper?: Paper;

  /** What its pages say around the text. Without, as on a cover, they bear no number either. */
  margins?: Margins;

  /** What its content says, passage by passage: all of it has to be in the print. */
  source?: readonly string[];

  /** Six letters and digits by which two people know that they hold the same text. */
  fingerprint?: string;
}

/** The lines around the text of a sheet's pages. The binder's page number is always among them. */
export interface Margins {
  headLeft: string;
  headRight: string;
  /** Left-hand end of the foot: revision and dates. The fingerprint follows. */
  foot: string;
  /** Sheet code. With one, each page bears its number within the sheet: `BIO-03-D · p. 2/5`. */
  code?: string;
  /** The letter at the edge of its pages, one step further down for each tab. */
  tab?: TabMark;
  /** Name of the band under the head of its pages: `--band-<name>`, a border of the binder's stylesheet. */
  band?: string;
}

/** Where a sheet's tab is among the tabs of its binder. */
export interface TabMark {
  letter: string;
  /** Counted from 0. */
  step: number;
  /** How many tabs the binder has. */
  of: number;
}

/** A sheet and how long it is, wherever it lies. */
export interface CountedSheet extends Sheet {
  pages: number;
}

/** A sheet as it was found in a print. */
export interface FoundSheet extends Sheet {
  firstPage: number;
  /** The page before it is left blank, so that it opens on its side. */
  blankBefore: boolean;
}

/** A sheet in its place. */
export type PlacedSheet = CountedSheet & FoundSheet;

/** Lay the sheets one after the other, with a blank page before each that would open on the wrong side. */
export function placeSheets(sheets: readonly CountedSheet[]): PlacedSheet[] {
  let next = 1;
  return sheets.map((sheet) => {
    const blankBefore = !opensAt(next, sheet.opensOn);
    const firstPage = next + Number(blankBefore);
    next = firstPage + sheet.pages;
    return { ...sheet, firstPage, blankBefore };
  });
}

function opensAt(page: number, side: Sheet['opensOn']): boolean {
  return side === 'any' || (page % 2 === 1) === (side === 'right');
}

/** How long each sheet of a print of `total` pages came out. */
export function countPages(found: readonly FoundSheet[], total: number): PlacedSheet[] {
  return found.map((sheet, index) => {
    const following = found[index + 1];
    const end = following ? following.firstPage - Number(following.blankBefore) : total + 1;
    return { ...sheet, pages: end - sheet.firstPage };
  });
}
