import type { Sheet } from '../../domain/binder/pagination.ts';
import type { Fault } from './fault.ts';
import type { Run } from './page-runs.ts';
import type { PrintedPage } from './read-print.ts';
import type { PrintedSheet } from './printed-sheet.ts';

/** The least distances of text from the edges of its page, in millimetres. */
const fromBinding = 20;
const fromEdge = 10;

/** The browser makes A4 a pixel too narrow, and lays text out on whole ones. */
const allowance = 0.35;

/** How far letters rise above their line and hang below it, as a part of their size. */
const rise = 0.7;
const hang = 0.2;

/** Text that the holes or the printer would take; told once for each page and edge. */
export function edgeFaults({ sheet, code, pages }: PrintedSheet): Fault[] {
  return pages.flatMap((page) =>
    edgesOf(page, sheet.paper).flatMap(({ name, least, distance }) => {
      const near = page.runs
        .filter(({ text }) => text.trim() !== '')
        .map((run) => ({ run, millimetres: (distance(run) / 72) * 25.4 }))
        .filter(({ millimetres }) => millimetres + allowance < least)
        .toSorted((a, b) => a.millimetres - b.millimetres);
      return near.slice(0, 1).map(({ run, millimetres }) => ({
        sheet: code,
        page: page.number,
        what: `\`${run.text.trim()}\` stands ${millimetres.toFixed(1)} mm from the ${name}, and not ${String(least)}.`,
      }));
    }),
  );
}

interface Edge {
  name: string;
  least: number;
  /** In points. */
  distance: (run: Run) => number;
}

function edgesOf(page: PrintedPage, paper: Sheet['paper']): Edge[] {
  const { width, height } = page;
  const bound = boundEdge(page, paper);
  const distances: Record<EdgeName, Edge['distance']> = {
    left: ({ left }) => left,
    right: ({ right }) => width - right,
    upper: ({ baseline, size }) => height - baseline - size * rise,
    lower: ({ baseline, size }) => baseline - size * hang,
  };
  return Object.entries(distances).map(([name, distance]) => ({
    ...(name === bound
      ? { name: 'binding', least: fromBinding }
      : { name: `${name} edge`, least: fromEdge }),
    distance,
  }));
}

type EdgeName = 'left' | 'right' | 'upper' | 'lower';

/** Odd pages lie on the right and are bound on their left; a turned page is bound at its head, a small one not at all. */
function boundEdge({ number }: PrintedPage, paper: Sheet['paper']): EdgeName | undefined {
  if (paper === 'A5') return undefined;
  if (paper === 'A4-landscape') return 'upper';
  return number % 2 === 1 ? 'left' : 'right';
}
