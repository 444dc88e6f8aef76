import type { Fault } from './fault.ts';
import { missingGlyph } from './font-table.ts';
import type { PrintedSheet } from './printed-sheet.ts';

/** Text with an empty box in place of a letter that no font has. */
export function glyphFaults({ code, pages }: PrintedSheet): Fault[] {
  return pages.flatMap(({ number, runs }) =>
    runs
      .filter(({ text }) => text.includes(missingGlyph))
      .map(({ text }) => ({
        sheet: code,
        page: number,
        what: `None of its fonts has what is marked ${missingGlyph} in \`${text.trim()}\`.`,
      })),
  );
}
