/** Prints one binder, with those page numbers in its contents that its pages bear. */
import type { PDFDocument } from 'pdf-lib';
import type { Browser } from 'puppeteer';
import {
  draftStylesheet,
  finalStylesheet,
  type PaginationWords,
} from '../domain/binder/pagination-stylesheet.ts';
import {
  countPages,
  placeSheets,
  type CountedSheet,
  type FoundSheet,
  type PlacedSheet,
  type Sheet,
} from '../domain/binder/pagination.ts';
import { fingerprint, partsOf, readBinderPage } from './binder-html.ts';
import { finishPrint } from './finish-print.ts';
import type { PageFacts } from './page-facts.ts';
import { readPlaces } from './pdf-places.ts';
import { PrintFailed, refuse } from './print-failed.ts';
import { withPage, type OpenPage } from './print-page.ts';
import { provePrint } from './proof/prove-print.ts';
import type { Metadata } from './write-metadata.ts';

/** A binder as a page of the built folder holds it. */
export interface Binder extends Metadata {
  /** Path of the page from the folder's root: `binders/medecine-a.html`. */
  path: string;
  /** All that the page holds, in order; the cover and the contents are sheets like others. */
  sheets: readonly Sheet[];
  words: PaginationWords;
  /** How many pages sheets take in a draft, by id. With all of them known, one print will do. */
  knownPages?: ReadonlyMap<string, number>;
}

export interface PrintedBinder {
  pdf: Uint8Array;
  pages: number;
  sheets: PlacedSheet[];
}

/** A binder just printed, and what the next print of it can make use of. */
export interface FreshBinder extends PrintedBinder {
  /** How many pages each sheet takes in a draft, by id. */
  knownPages: ReadonlyMap<string, number>;
  /** Paths of all files it was made of. */
  madeOf: ReadonlySet<string>;
}

/** A binder, the built folder it is in and the browser to print it with. */
export interface BinderJob {
  browser: Browser;
  folder: string;
  binder: Binder;
}

/**
 * Print a binder.
 *
 * @throws {PrintFailed} when a part of it is missing or a sheet does not come out on its page.
 */
export async function printBinder({ browser, folder, binder }: BinderJob): Promise<FreshBinder> {
  const { path } = binder;
  const parts = partsOf(await readBinderPage(folder, path));
  const marked = withFingerprints(binder, parts);
  return await withPage(browser, { folder, path }, async (page) => {
    refuse(path, gaps(marked, page.facts));
    return await printOn(page, marked, parts);
  });
}

async function printOn(page: OpenPage, binder: Binder, parts: Parts): Promise<FreshBinder> {
  const { path, words } = binder;
  const ids = binder.sheets.map(({ id }) => id);
  let counted = await countSheets(page, binder, parts);
  const knownPages = new Map(counted.map(({ id, pages }) => [id, pages]));
  let astray: string[] = [];
  // The numbers may themselves push a line onto the next page; hence a second go with what came out.
  for (let go = 1; go <= 2; go++) {
    const placed = placeSheets(counted);
    const print = await page.print(finalStylesheet(placed, words), ids);
    const { pages, sheets } = locate(placed, print.document, path);
    astray = placed.flatMap((sheet, index) => whereAstray(sheet, sheets[index]));
    if (astray.length === 0) {
      const pdf = await finishPrint(path, print, binder);
      refuse(path, await provePrint(pdf, { ...binder, ...print, sheets: placed }));
      return { pdf, pages, sheets, knownPages, madeOf: print.asked };
    }
    counted = sheets;
  }
  throw new PrintFailed({ page: path, faults: astray, culprit: 'page' });
}

type Parts = ReadonlyMap<string, string>;

function withFingerprints(binder: Binder, parts: Parts): Binder {
  const sheets = binder.sheets.map((sheet) => {
    const part = parts.get(sheet.id);
    return part === undefined ? sheet : { ...sheet, fingerprint: fingerprint(part) };
  });
  return { ...binder, sheets };
}

/** How many pages each sheet takes: as is known, or as a draft of the others shows. */
async function countSheets(
  page: OpenPage,
  { path, sheets, knownPages = new Map<string, number>() }: Binder,
  parts: Parts,
): Promise<CountedSheet[]> {
  const unknown = sheets.filter(({ id }) => !knownPages.has(id));
  const drafted =
    unknown.length > 0
      ? await draftPages(page, path, sheets, withLinks(unknown, sheets, parts))
      : new Map<string, number>();
  return sheets.map((sheet) => ({
    ...sheet,
    pages: knownPages.get(sheet.id) ?? drafted.get(sheet.id) ?? 0,
  }));
}

/** These sheets and, since only a link shows the page a sheet is on, for each a first one that links to it. */
function withLinks(wanted: readonly Sheet[], sheets: readonly Sheet[], parts: Parts): Sheet[] {
  const linking = wanted.map(({ id }) =>
    sheets.find((sheet) => sheet.id !== id && parts.get(sheet.id)?.includes(`href="#${id}"`)),
  );
  const shown = new Set([...wanted, ...linking]);
  return sheets.filter((sheet) => shown.has(sheet));
}

async function draftPages(
  page: OpenPage,
  path: string,
  sheets: readonly Sheet[],
  shown: readonly Sheet[],
): Promise<ReadonlyMap<string, number>> {
  const leftOut = sheets.filter((sheet) => !shown.includes(sheet));
  const document = await page.draft(draftStylesheet(shown, leftOut));
  const unplaced = shown.map((sheet) => ({ ...sheet, blankBefore: false }));
  const found = locate(unplaced, document, path).sheets;
  return new Map(found.map(({ id, pages }) => [id, pages]));
}

/** What the page lacks that the stylesheet speaks of, or speaks of that the stylesheet lacks. */
function gaps({ sheets }: Binder, { blankPages, pageReferences }: PageFacts): string[] {
  const bound = sheets.slice(1).filter(({ opensOn }) => opensOn !== 'any');
  const unready = bound.filter(({ id }) => !blankPages.includes(id));
  const unknown = pageReferences.filter((id) => !sheets.some((sheet) => sheet.id === id));
  return [
    ...unready.map(({ id }) => `It has no blank page to show before \`${id}\`.`),
    ...unknown.map((id) => `It gives the page of \`${id}\`, which is not a sheet of it.`),
  ];
}

/** Find the sheets again in a print of them. */
function locate(
  sheets: readonly Omit<FoundSheet, 'firstPage'>[],
  document: PDFDocument,
  path: string,
): Pick<PrintedBinder, 'pages' | 'sheets'> {
  const { pages, pageById } = readPlaces(document);
  const unlinked = sheets.slice(1).filter(({ id }) => !pageById.has(id));
  refuse(
    path,
    unlinked.map(({ id }) => `No link leads to \`${id}\`, so its page cannot be known.`),
  );
  const found = sheets.map((sheet) => ({ ...sheet, firstPage: pageById.get(sheet.id) ?? 1 }));
  return { pages, sheets: countPages(found, pages) };
}

function whereAstray(placed: PlacedSheet, found: PlacedSheet | undefined): string[] {
  if (found?.firstPage === placed.firstPage && found.pages === placed.pages) return [];
  const run = ({ firstPage, pages }: PlacedSheet) => `${firstPage} to ${firstPage + pages - 1}`;
  const where = found ? run(found) : 'nowhere';
  return [`\`${placed.id}\` was to take pages ${run(placed)} and takes ${where}.`];
}
