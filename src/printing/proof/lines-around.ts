import type { PaginationWords } from '../../domain/binder/pagination-stylesheet.ts';
import type { Fault } from './fault.ts';
import { plain } from './plain-text.ts';
import { isText, type PrintedSheet } from './printed-sheet.ts';
import type { PrintedPage } from './read-print.ts';

/** Lines that a page of a sheet ought to bear around its text and does not. */
export function lineFaults(
  { sheet, code, pages }: PrintedSheet,
  totalPages: number,
  words: Pick<PaginationWords, 'sheetFoot' | 'fingerprint'>,
): Fault[] {
  const { margins, fingerprint, paper } = sheet;
  if (!margins) return [];
  const { headLeft, headRight, foot, code: ownCode, tab } = margins;
  return pages.flatMap((page, index) => {
    const around = linesAround(page);
    const lines = [headLeft, headRight, foot].flatMap((box) => box.split('\n'));
    const expected = [
      ...lines,
      `${String(page.number)}/${String(totalPages)}`,
      ...(ownCode ? words.sheetFoot(ownCode, index + 1, pages.length).split('\n') : []),
      ...(fingerprint ? [words.fingerprint(fingerprint)] : []),
      // A turned page has its text at the edge that bears the letter on others.
      ...(tab && paper !== 'A4-landscape' ? [tab.letter] : []),
    ];
    return expected
      .filter((line) => !around.includes(plain(line)))
      .map((line) => ({
        sheet: code,
        page: page.number,
        what: `\`${line}\` ought to stand around its text.`,
      }));
  });
}

function linesAround({ runs }: PrintedPage): string {
  return runs
    .filter((run) => !isText(run))
    .map(({ text }) => plain(text))
    .join('');
}
