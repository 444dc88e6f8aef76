/**
 * `pagination.css`: all that differs between the two prints of a binder. The page itself, which
 * links it, stays the same byte for byte. It brings
 *
 * - a named page for each sheet, with the lines around its text,
 * - the numbers behind references, in every `[data-page-of="<sheet id>"]` (the page a sheet opens
 *   on) and `[data-pages-of="<sheet id>"]` (how many it takes),
 * - the blank pages, each a `<div class="blank-page" data-before="<sheet id>">` ahead of its sheet.
 *
 * What all this looks like is for the binder's own stylesheet to say.
 */
import type { PlacedSheet, Sheet } from './pagination.ts';

/** The words a binder's pages bear by themselves, in the reader's language. */
export interface PaginationWords {
  /** Right-hand end of a sheet's foot; may run over lines: `BIO-03-D · p. 2/5`, `suite p. 3`. */
  sheetFoot: (code: string, page: number, pages: number) => string;

  /** What a page left blank says of itself. */
  blankPage: string;
}

/** For the first print: every sheet on pages of its own, no blank pages, room for the numbers. */
export function draftStylesheet(sheets: readonly Sheet[]): string {
  return [
    ...sheets.map(({ id }, index) => ownPage(id, index)),
    '.blank-page { display: none }',
    '[data-page-of]::after, [data-pages-of]::after { content: "00" }',
  ].join('\n');
}

/** For the print that readers hold. */
export function finalStylesheet(sheets: readonly PlacedSheet[], words: PaginationWords): string {
  return [
    ...sheets.map(({ id }, index) => ownPage(id, index)),
    ...sheets.map((sheet, index) => margins(sheet, index, words)),
    ...blankPages(sheets, words),
    ...sheets.map(numbers),
  ].join('\n');
}

/** A change of named page starts a fresh page, so a sheet shares none with its neighbours. */
function ownPage(id: string, index: number): string {
  return `[id=${cssString(id)}] { page: sheet-${index} }`;
}

function margins({ margins, pages }: PlacedSheet, index: number, words: PaginationWords): string {
  if (!margins) return '';
  const { headLeft, headRight, foot, code } = margins;
  const boxes = [
    `@top-left { content: ${cssString(headLeft)} }`,
    `@top-right { content: ${cssString(headRight)} }`,
    `@bottom-left { content: ${cssString(foot)} }`,
    '@bottom-center { content: counter(page) }',
  ];
  if (code === undefined) return `@page sheet-${index} { ${boxes.join(' ')} }`;

  // The foot of each page is a "numeral" of its own, which lets the words differ from page to page:
  // no selector can reach the last page of a sheet.
  const feet = Array.from({ length: pages }, (_, page) => words.sheetFoot(code, page + 1, pages));
  return [
    `@counter-style foot-${index} { system: fixed; symbols: ${feet.map(cssString).join(' ')} }`,
    `@page sheet-${index} { counter-increment: sheet-${index}; ${boxes.join(' ')}`,
    `  @bottom-right { content: counter(sheet-${index}, foot-${index}) } }`,
  ].join('\n');
}

function blankPages(sheets: readonly PlacedSheet[], words: PaginationWords): string[] {
  const shown = sheets.filter(({ blankBefore }) => blankBefore);
  return [
    '.blank-page { display: none; page: blank }',
    `.blank-page::before { content: ${cssString(words.blankPage)} }`,
    ...shown.map(({ id }) => `.blank-page[data-before=${cssString(id)}] { display: block }`),
    '@page blank { @bottom-center { content: counter(page) } }',
  ];
}

function numbers({ id, firstPage, pages }: PlacedSheet): string {
  return [
    `[data-page-of=${cssString(id)}]::after { content: "${firstPage}" }`,
    `[data-pages-of=${cssString(id)}]::after { content: "${pages}" }`,
  ].join('\n');
}

/** Text between CSS quotes: what could end the string early or break it is escaped by code point. */
function cssString(text: string): string {
  const safe = text.replace(/["\\\p{Cc}]/gu, (mark) => `\\${mark.charCodeAt(0).toString(16)} `);
  return `"${safe}"`;
}
