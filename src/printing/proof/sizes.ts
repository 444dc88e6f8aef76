import type { Fault } from './fault.ts';
import type { Run } from './page-runs.ts';
import { isText, type PrintedSheet } from './printed-sheet.ts';

/** The least sizes of letters, in points. */
export interface LeastSizes {
  body: number;
  /** Of what a step tells to do. */
  step: number;
  /** Of the lines around the text. */
  around: number;
}

export const usualSizes: LeastSizes = { body: 12, step: 14, around: 9 };

/** The browser prints a text by up to a thousandth smaller than its stylesheet says. */
const allowance = 0.05;

/** Text that is too small, told once for each page and size. */
export function sizeFaults(
  { code, said, placed, pages }: PrintedSheet,
  least: LeastSizes,
): Fault[] {
  const inSteps = new Set(
    said.blocks
      .filter(({ kind }) => kind === 'step text')
      .flatMap(({ from, to }) => placed.places.slice(from, to).map(({ first }) => first.run)),
  );
  const leastOf = (run: Run) => {
    if (!isText(run)) return least.around;
    return inSteps.has(run) ? least.step : least.body;
  };
  return pages.flatMap(({ number, runs }) => {
    const small = runs.filter((run) => run.text.trim() && run.size + allowance < leastOf(run));
    const bySize = Map.groupBy(
      small,
      (run) => `${run.size.toFixed(1)} pt, and not ${leastOf(run)}`,
    );
    return [...bySize].map(([sizes, [sample]]) => ({
      sheet: code,
      page: number,
      what: `\`${sample?.text.trim() ?? ''}\` is set in ${sizes}.`,
    }));
  });
}
