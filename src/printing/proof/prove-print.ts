/**
 * Verified before it is published: a finished PDF is opened again, and all that a reader relies on is
 * found in it. What it is held against is the page it was printed from.
 */
import type { PaginationWords } from '../../domain/binder/pagination-stylesheet.ts';
import type { PlacedSheet } from '../../domain/binder/pagination.ts';
import type { InspectedPdf } from '../inspect-pdf.ts';
import type { PageFacts } from '../page-facts.ts';
import { fontFaults } from '../pdf-fonts.ts';
import { linkFaults } from '../pdf-links.ts';
import type { Metadata } from '../write-metadata.ts';
import { breakFaults } from './breaks.ts';
import { shadeFaults, writtenFaults } from './contrast.ts';
import { edgeFaults } from './edges.ts';
import { listFaults } from './effective-sheets.ts';
import { faultSentence, type Fault } from './fault.ts';
import { glyphFaults } from './glyphs.ts';
import { layoutFaults } from './layout.ts';
import { lineFaults } from './lines-around.ts';
import { natureFaults } from './nature.ts';
import { outlineFaults } from './outline.ts';
import { numberFaults } from './page-numbers.ts';
import type { Shade } from './page-shades.ts';
import { printedSheets, type PrintedSheet } from './printed-sheet.ts';
import { readPrint, type Print } from './read-print.ts';
import type { SaidPart } from './said-parts.ts';
import { sizeFaults, usualSizes, type LeastSizes } from './sizes.ts';
import { sourceFaults } from './source-words.ts';
import { wordFaults } from './words.ts';

/** What a print of a binder is held against. */
export interface Expected extends Metadata {
  /** Where they were to lie. */
  sheets: readonly PlacedSheet[];
  words: PaginationWords;
  facts: Pick<PageFacts, 'headings' | 'fontFamilies'>;
  said: readonly SaidPart[];
  shades: readonly Shade[];
  /** Those of a binder for eyes that need larger letters, for one. */
  leastSizes?: LeastSizes;
}

/** What is wrong with a finished PDF, in whole sentences; nothing, if it may be published. */
export async function provePrint(pdf: Uint8Array, expected: Expected): Promise<string[]> {
  const opened = await open(pdf);
  if ('fault' in opened) return [opened.fault];
  // What is wrong with the file would make its sheets look wrong, and where they lie, their pages.
  const ofFile = fileFaults(opened, expected);
  if (ofFile.length > 0) return ofFile.map(faultSentence);
  const { sheets, said, words } = expected;
  const { pageById } = opened.found;
  const { blankPage } = words;
  const printed = printedSheets(opened.print, { sheets, said, pageById, blankPage });
  const ofLayout = layoutFaults(opened.print.pages, printed, { sheets, blankPage });
  const faults = ofLayout.length > 0 ? ofLayout : sheetFaults(printed, opened, expected);
  return faults.map(faultSentence);
}

interface Opened {
  found: InspectedPdf;
  print: Print;
}

async function open(pdf: Uint8Array): Promise<Opened | { fault: string }> {
  // The reader is slow to load, and makes the browser's answers slower to read once it is.
  const { inspectPdf } = await import('../inspect-pdf.ts');
  try {
    return { found: await inspectPdf(pdf), print: await readPrint(pdf) };
  } catch (error) {
    return { fault: `It cannot be opened again: ${String(error)}` };
  }
}

function fileFaults({ found, print }: Opened, { facts, ...expected }: Expected): Fault[] {
  const { document } = print;
  return [
    ...natureFaults(found, expected),
    ...outlineFaults(found, facts.headings),
    ...[...fontFaults(document, facts.fontFamilies), ...linkFaults(document)].map((what) => ({
      what,
    })),
  ];
}

function sheetFaults(
  printed: readonly PrintedSheet[],
  { print }: Opened,
  { shades, words, leastSizes = usualSizes }: Expected,
): Fault[] {
  return [
    ...listFaults(printed),
    ...shadeFaults(shades, printed),
    ...printed.flatMap((sheet) => [
      ...sourceFaults(sheet),
      ...wordFaults(sheet),
      ...glyphFaults(sheet),
      ...lineFaults(sheet, print.pages.length, words),
      ...numberFaults(sheet, printed),
      ...sizeFaults(sheet, leastSizes),
      ...breakFaults(sheet),
      ...edgeFaults(sheet),
      ...writtenFaults(sheet),
    ]),
  ];
}
