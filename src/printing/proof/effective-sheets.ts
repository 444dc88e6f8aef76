import type { Fault } from './fault.ts';
import type { PrintedSheet } from './printed-sheet.ts';

/** Sheets that the list of effective sheets leaves out, has twice or has without their being there. */
export function listFaults(all: readonly PrintedSheet[]): Fault[] {
  const listed = all.flatMap(({ code, firstPage, said }) =>
    said.numbers
      .filter(({ of }) => of === 'fingerprint')
      .map(({ id }) => ({ id, sheet: code, page: firstPage })),
  );
  const codeById = new Map(all.map(({ sheet, code }) => [sheet.id, code]));
  const extra = listed.filter(({ id }) => !codeById.has(id));
  // A form that is printed alone has no list.
  const left =
    listed.length === 0 ? [] : all.filter(({ sheet }) => !listed.some(({ id }) => id === sheet.id));
  const twice = listed.filter(
    ({ id }, index) => listed.findIndex((each) => each.id === id) < index,
  );
  return [
    ...extra.map(({ id, ...where }) => ({
      ...where,
      what: `It lists \`${id}\`, which is no sheet of the binder.`,
    })),
    ...left.map(({ code, firstPage }) => ({
      sheet: code,
      page: firstPage,
      what: 'The list of effective sheets leaves it out.',
    })),
    ...twice.map(({ id, ...where }) => ({
      ...where,
      what: `It lists \`${codeById.get(id) ?? id}\` more than once.`,
    })),
  ];
}
