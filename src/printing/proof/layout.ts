import type { PlacedSheet } from '../../domain/binder/pagination.ts';
import type { Fault } from './fault.ts';
import { isBlank, type PrintedSheet } from './printed-sheet.ts';
import type { PrintedPage } from './read-print.ts';

/** Sheets that are not where they were to lie, and pages that are of none. */
export function layoutFaults(
  pages: readonly PrintedPage[],
  printed: readonly PrintedSheet[],
  { sheets, blankPage }: { sheets: readonly PlacedSheet[]; blankPage: string },
): Fault[] {
  const printedById = new Map(printed.map((each) => [each.sheet.id, each]));
  const taken = new Set(printed.flatMap((each) => each.pages.map(({ number }) => number)));
  const stray = pages.filter((page) => !taken.has(page.number) && !isBlank(page, blankPage));
  return [
    ...sheets.flatMap((sheet) => misplaced(sheet, printedById.get(sheet.id))),
    ...stray.map(({ number }) => ({ page: number, what: 'It is of no sheet.' })),
  ];
}

function misplaced(
  { id, margins, firstPage, pages, opensOn }: PlacedSheet,
  printed: PrintedSheet | undefined,
): Fault[] {
  const sheet = margins?.code ?? id;
  if (!printed) return [{ sheet, what: 'It is not in the print.' }];
  const where = { sheet, page: printed.firstPage };
  const side = printed.firstPage % 2 === 1 ? 'right' : 'left';
  return [
    ...(printed.firstPage === firstPage
      ? []
      : [{ ...where, what: `It was to open on page ${String(firstPage)}.` }]),
    ...(printed.pages.length === pages
      ? []
      : [
          {
            ...where,
            what: `It takes ${String(printed.pages.length)} pages, and was to take ${String(pages)}.`,
          },
        ]),
    ...(opensOn === 'any' || opensOn === side
      ? []
      : [{ ...where, what: `It opens on the ${side}, and not on the ${opensOn}.` }]),
  ];
}
