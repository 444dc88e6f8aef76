import type { Sheet } from '../../domain/binder/pagination.ts';
import type { Run } from './page-runs.ts';
import { placeWords, sheetTexts, type PlacedWords, type SheetText } from './place-words.ts';
import type { Print, PrintedPage } from './read-print.ts';
import type { SaidPart } from './said-parts.ts';

/** A sheet of a binder: what it ought to say, and what its print says. */
export interface PrintedSheet {
  sheet: Sheet;
  /** What people call it. */
  code: string;
  said: SaidPart;
  firstPage: number;
  /** From the first to the last; a blank page before the next sheet is none of them. */
  pages: readonly PrintedPage[];
  text: SheetText;
  placed: PlacedWords;
}

export interface SheetFacts {
  sheets: readonly Sheet[];
  said: readonly SaidPart[];
  /** The first pages of sheets, by id, as the PDF itself tells them. */
  pageById: ReadonlyMap<string, number>;
  /** What a page left blank says. */
  blankPage: string;
}

/** Cut a print into its sheets. One that the PDF does not tell of is missing. */
export function printedSheets(
  print: Pick<Print, 'pages' | 'pieces'>,
  { sheets, said, pageById, blankPage }: SheetFacts,
): PrintedSheet[] {
  const saidById = new Map(said.map((part) => [part.id, part]));
  const found = sheets.flatMap((sheet, index) => {
    const firstPage = pageById.get(sheet.id) ?? (index === 0 ? 1 : undefined);
    const own = saidById.get(sheet.id);
    return firstPage !== undefined && own ? [{ sheet, said: own, firstPage }] : [];
  });
  const cut = found.map((each, index) => {
    const end = (found[index + 1]?.firstPage ?? print.pages.length + 1) - 1;
    const pages = print.pages.slice(each.firstPage - 1, end);
    return { ...each, pages: isBlank(pages.at(-1), blankPage) ? pages.slice(0, -1) : pages };
  });
  const texts = sheetTexts(
    print,
    cut.map(({ firstPage, pages }) => [firstPage, firstPage + pages.length - 1]),
  );
  return cut.map((each, index) => {
    const text = texts[index] ?? { pieces: [], repeats: new Map() };
    const code = each.sheet.margins?.code ?? each.sheet.id;
    return { ...each, code, text, placed: placeWords(each.said.words, text) };
  });
}

/** Whether a page was left blank on purpose. */
export function isBlank(page: PrintedPage | undefined, blankPage: string): boolean {
  return (
    page?.runs
      .filter(isText)
      .map(({ text }) => text)
      .join('') === blankPage
  );
}

/** What stands in the text of a page, and not around it. */
export function isText({ bounds }: Run): boolean {
  return bounds !== undefined;
}
