/** Prints one binder, with those page numbers in its contents that its pages bear. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
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
import { fingerprint, partsOf } from './binder-html.ts';
import { finishPrint } from './finish-print.ts';
import type { PageFacts } from './page-facts.ts';
import { readPlaces } from './pdf-places.ts';
import { PrintFailed, refuse } from './print-failed.ts';
import { printPage, type RawPrint } from './print-page.ts';
import type { Metadata } from './write-metadata.ts';

/** A binder as a page of the built folder holds it. */
export interface Binder extends Metadata {
  /** Path of the page from the folder's root: `binders/medecine-a.html`. */
  path: string;
  /** All that the page holds, in order; the cover and the contents are sheets like others. */
  sheets: readonly Sheet[];
  words: PaginationWords;
  /** How many pages sheets took when last printed, by id. With all of them known, one print will do. */
  knownPages?: ReadonlyMap<string, number>;
}

export interface PrintedBinder {
  pdf: Uint8Array;
  pages: number;
  sheets: PlacedSheet[];
}

/** A binder, the built folder it is in and the browser to print it with. */
export interface BinderJob {
  browser: Browser;
  folder: string;
  binder: Binder;
}

/**
 * Print a binder. Its page must link `pagination.css` as a file beside it, and hold what that
 * stylesheet speaks of.
 *
 * @throws {PrintFailed} when a part of it is missing or a sheet does not come out on its page.
 */
export async function printBinder(unmarked: BinderJob): Promise<PrintedBinder> {
  const job = await withFingerprints(unmarked);
  const { path, words } = job.binder;
  let counted = knownSheets(job.binder) ?? (await draftSheets(job));
  let astray: string[] = [];
  // The numbers may themselves push a line onto the next page; hence a second go with what came out.
  for (let go = 1; go <= 2; go++) {
    const placed = placeSheets(counted);
    const print = await printWith(finalStylesheet(placed, words), job);
    const { pages, sheets } = locate(placed, print.document, path);
    astray = placed.flatMap((sheet, index) => whereAstray(sheet, sheets[index]));
    if (astray.length === 0) {
      return { pdf: await finishPrint(path, print, job.binder), pages, sheets };
    }
    counted = sheets;
  }
  throw new PrintFailed({ page: path, faults: astray, culprit: 'page' });
}

async function withFingerprints(job: BinderJob): Promise<BinderJob> {
  const { folder, binder } = job;
  const parts = partsOf(await readFile(join(folder, binder.path), 'utf8'));
  const sheets = binder.sheets.map((sheet) => {
    const part = parts.get(sheet.id);
    return part === undefined ? sheet : { ...sheet, fingerprint: fingerprint(part) };
  });
  return { ...job, binder: { ...binder, sheets } };
}

function knownSheets({ sheets, knownPages }: Binder): CountedSheet[] | undefined {
  const counted = sheets.map((sheet) => ({ ...sheet, pages: knownPages?.get(sheet.id) ?? 0 }));
  return counted.every(({ pages }) => pages > 0) ? counted : undefined;
}

async function draftSheets(job: BinderJob): Promise<CountedSheet[]> {
  const { path, sheets } = job.binder;
  const { document } = await printWith(draftStylesheet(sheets), job, { isDraft: true });
  const unplaced = sheets.map((sheet) => ({ ...sheet, blankBefore: false }));
  return locate(unplaced, document, path).sheets;
}

async function printWith(
  stylesheet: string,
  { browser, folder, binder }: BinderJob,
  { isDraft = false } = {},
): Promise<RawPrint> {
  const beside = posix.join('/', posix.dirname(binder.path), 'pagination.css');
  const overrides = new Map([[beside, stylesheet]]);
  const print = await printPage(browser, { folder, path: binder.path, overrides, isDraft });
  refuse(binder.path, gaps(binder, print.facts));
  return print;
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
