import type { Fault } from './fault.ts';
import type { Run } from './page-runs.ts';
import type { Place } from './place-words.ts';
import { isText, type PrintedSheet } from './printed-sheet.ts';
import type { SaidNumber } from './said-parts.ts';

/**
 * Numbers of pages and fingerprints that are not those of the sheet they are said to be of, by where the
 * PDF itself tells that the sheets lie.
 */
export function numberFaults(printed: PrintedSheet, all: readonly PrintedSheet[]): Fault[] {
  const { code, said, pages, placed } = printed;
  const followers = new Map(pages.flatMap(({ runs }) => [...unspokenAfter(runs)]));
  const sheetById = new Map(all.map((each) => [each.sheet.id, each]));
  return [...Map.groupBy(said.numbers, ({ at }) => at)].flatMap(([at, numbers]) => {
    const run = placed.places[at - 1]?.last.run;
    // That the words before it are missing is told already.
    if (!run) return [];
    const rest = runsBefore(placed.places, at)
      .flatMap((each) => followers.get(each) ?? [])
      .map(({ text }) => text.trim());
    return numbers.flatMap((number) => {
      const of = sheetById.get(number.id);
      const expected = of && valueOf(number, of);
      const index = rest.findIndex((text) => text === expected);
      // A list of sheets that names a stranger is told as that.
      if (!expected || expected === rest.splice(0, index + 1).at(-1)) return [];
      const what = `It gives \`${rest[0] ?? ''}\` for the ${names[number.of]} of \`${of?.code ?? number.id}\`, and not \`${expected}\`.`;
      return [{ sheet: code, page: run.page, what }];
    });
  });
}

/** Runs of the text that a number follows. Where that runs on to a next page, the number may not. */
function runsBefore(places: readonly Place[], at: number): Run[] {
  const element = places[at - 1]?.last.element;
  const start = places.findLastIndex(({ last }, index) => index < at && last.element !== element);
  return [
    ...new Set(places.slice(start + 1, at).flatMap(({ first, last }) => [first.run, last.run])),
  ];
}

const names = { page: 'page', pages: 'number of pages', fingerprint: 'fingerprint' } as const;

function valueOf({ of }: SaidNumber, { firstPage, pages, sheet }: PrintedSheet): string {
  if (of === 'page') return String(firstPage);
  return of === 'pages' ? String(pages.length) : (sheet.fingerprint ?? '');
}

/** What stylesheets write behind each run of words, up to the next one. */
function unspokenAfter(runs: readonly Run[]): Map<Run, Run[]> {
  const followers = new Map<Run, Run[]>();
  let latest: Run[] = [];
  for (const run of runs.filter(isText)) {
    if (run.tag === undefined) latest.push(run);
    else followers.set(run, (latest = []));
  }
  return followers;
}
