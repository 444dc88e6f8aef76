/**
 * All that differs between the two prints of a binder. The page itself stays the same byte for byte.
 * It comes after all other stylesheets, for of two rules for a page in different ones, Chromium takes the
 * later, not the closer. It brings
 *
 * - a named page for each sheet, with the lines around its text; on other paper than upright A4, its
 *   margins are `--margin-<paper>` of the binder's stylesheet,
 * - the numbers behind references, in every `[data-page-of="<sheet id>"]` (the page a sheet opens
 *   on), `[data-pages-of="<sheet id>"]` (how many it takes) and `[data-fingerprint-of="<sheet id>"]`,
 * - the blank pages, each a `<div class="blank-page" data-before="<sheet id>">` ahead of its sheet.
 *
 * What all this looks like is for the binder's own stylesheet to say.
 */
import type { Paper } from '../../../schemas/form.ts';
import type { PlacedSheet, Sheet, TabMark } from './pagination.ts';

/** The words a binder's pages bear by themselves, in the reader's language. */
export interface PaginationWords {
  /** Right-hand end of a sheet's foot; may run over lines: `BIO-03-D · p. 2/5`, `suite p. 3`. */
  sheetFoot: (code: string, page: number, pages: number) => string;

  /** What a page left blank says of itself. */
  blankPage: string;

  /** A sheet's fingerprint, at its foot. */
  fingerprint: (code: string) => string;
}

/**
 * For the first print: every sheet on pages of its own, no blank pages, room for the numbers. Those
 * that need not be counted are left out.
 */
export function draftStylesheet(
  sheets: readonly PagedSheet[],
  leftOut: readonly Pick<Sheet, 'id'>[] = [],
): string {
  return [
    ...sheets.map(ownPage),
    // However the binder's stylesheet lays out a part of its own.
    ...leftOut.map(({ id }) => `[id=${cssString(id)}] { display: none !important }`),
    '.blank-page { display: none }',
    // Only where things lie is asked of a draft, and links alone tell it.
    '* { visibility: hidden }',
    'a { visibility: visible }',
    '[data-page-of]::after, [data-pages-of]::after { content: "00" }',
    '[data-fingerprint-of]::after { content: "000000" }',
  ].join('\n');
}

/** For the print that readers hold. */
export function finalStylesheet(sheets: readonly PlacedSheet[], words: PaginationWords): string {
  return [
    ...sheets.map(ownPage),
    ...sheets.map((sheet, index) => margins(sheet, index, words)),
    ...blankPages(sheets, words),
    ...sheets.map(numbers),
  ].join('\n');
}

/** A change of named page starts a fresh page, so a sheet shares none with its neighbours. */
function ownPage({ id, paper, margins }: PagedSheet, index: number): string {
  const looks = [
    ...(margins?.band ? [`border-block-start: var(--band-${margins.band})`] : []),
    ...(paper && paper !== 'A4' ? [`size: ${sizes[paper]}; margin: var(--margin-${paper})`] : []),
  ];
  const page = looks.length > 0 ? [`@page sheet-${index} { ${looks.join('; ')} }`] : [];
  return [`[id=${cssString(id)}] { page: sheet-${index} }`, ...page].join('\n');
}

/** What says how much room its pages have. */
type PagedSheet = Pick<Sheet, 'id' | 'paper' | 'margins'>;

const sizes = { 'A4-landscape': 'A4 landscape', A5: 'A5' } satisfies Partial<Record<Paper, string>>;

function margins(
  { margins, pages, fingerprint, paper }: PlacedSheet,
  index: number,
  words: PaginationWords,
): string {
  if (!margins) return '';
  const { headLeft, headRight, foot, code, tab } = margins;
  const ends = [foot, fingerprint && words.fingerprint(fingerprint)].filter(Boolean);
  const isTurned = paper === 'A4-landscape';
  // A turned page is low and wide: its lines share one.
  const text = (lined: string) => cssString(isTurned ? lined.replaceAll('\n', ' · ') : lined);
  const boxes = [
    `@top-left { content: ${text(headLeft)} }`,
    `@top-right { content: ${text(headRight)} }`,
    `@bottom-left { content: ${text(ends.join(' · '))} }`,
    `@bottom-center { content: ${pageOfPages} }`,
  ];
  const rules = [
    `@page sheet-${index} { ${boxes.join(' ')} }`,
    ...(tab && !isTurned ? edges(tab, index) : []),
  ];
  if (code === undefined) return rules.join('\n');

  // The foot of each page is a "numeral" of its own, which lets the words differ from page to page:
  // no selector can reach the last page of a sheet.
  const feet = Array.from({ length: pages }, (_, page) => words.sheetFoot(code, page + 1, pages));
  return [
    ...rules,
    `@counter-style foot-${index} { system: fixed; symbols: ${feet.map(cssString).join(' ')} }`,
    `@page sheet-${index} { counter-increment: sheet-${index};`,
    `  @bottom-right { content: counter(sheet-${index}, foot-${index}) } }`,
  ].join('\n');
}

const pageOfPages = 'counter(page) "/" counter(pages)';

/** The edge is as high as the text; each tab has its share of it, and no tab is higher than an inch. */
function edges({ letter, step, of }: TabMark, index: number): string[] {
  const share = `calc(100% / ${String(of)})`;
  const mark = `content: ${cssString(letter)}; block-size: min(${share}, 25mm); margin-block-start: calc(${share} * ${String(step)})`;
  return [
    `@page sheet-${index}:right { @right-top { ${mark} } }`,
    `@page sheet-${index}:left { @left-top { ${mark} } }`,
  ];
}

function blankPages(sheets: readonly PlacedSheet[], words: PaginationWords): string[] {
  const shown = sheets.filter(({ blankBefore }) => blankBefore);
  return [
    '.blank-page { display: none; page: blank }',
    `.blank-page::before { content: ${cssString(words.blankPage)} }`,
    ...shown.map(({ id }) => `.blank-page[data-before=${cssString(id)}] { display: block }`),
    `@page blank { @bottom-center { content: ${pageOfPages} } }`,
  ];
}

function numbers({ id, firstPage, pages, fingerprint = '' }: PlacedSheet): string {
  const after = (name: string, value: string) =>
    `[${name}=${cssString(id)}]::after { content: ${cssString(value)} }`;
  return [
    after('data-page-of', String(firstPage)),
    after('data-pages-of', String(pages)),
    after('data-fingerprint-of', fingerprint),
  ].join('\n');
}

/** Text between CSS quotes: what could end the string early or break it is escaped by code point. */
function cssString(text: string): string {
  const safe = text.replace(/["\\\p{Cc}]/gu, (mark) => `\\${mark.charCodeAt(0).toString(16)} `);
  return `"${safe}"`;
}
