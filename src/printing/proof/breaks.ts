import type { Fault } from './fault.ts';
import { isText, type PrintedSheet } from './printed-sheet.ts';
import type { SaidBlock } from './said-parts.ts';

/** What is cut by the end of a page and ought not to be, or stands alone at it. */
export function breakFaults(printed: PrintedSheet): Fault[] {
  return [
    ...splitFaults(printed),
    ...headingFaults(printed),
    ...headFaults(printed),
    ...emptyFaults(printed),
  ];
}

const whole = ['step', 'alert', 'condition', 'decision', 'loss window', 'zone', 'field', 'row'];

/** What is longer than a page may be cut; so may what holds it. */
function splitFaults(printed: PrintedSheet): Fault[] {
  const { code, said } = printed;
  const room = roomOf(printed);
  return said.blocks
    .filter(({ kind, height }) => whole.includes(kind) && height <= room)
    .flatMap((block) => {
      const run = runOf(printed, block);
      if (!run || run.first === run.last) return [];
      const what = `The ${block.kind} that begins with ${excerpt(printed, block)} runs on to page ${String(run.last)}.`;
      return [{ sheet: code, page: run.first, what }];
    });
}

function headingFaults(printed: PrintedSheet): Fault[] {
  const { code, said, placed } = printed;
  return said.blocks
    .filter(({ kind, from, to }) => kind === 'heading' && from < to)
    .flatMap((block) => {
      const page = placed.places[block.to - 1]?.last.run.page;
      const next = placed.places[block.to]?.first.run.page;
      if (page === undefined || next === undefined || page === next) return [];
      const what = `The heading ${excerpt(printed, block)} stands last on it.`;
      return [{ sheet: code, page, what }];
    });
}

/** The words of a table's head are read once and stand on each of its pages. */
function headFaults(printed: PrintedSheet): Fault[] {
  const { code, said, placed, text } = printed;
  const heads = said.blocks.filter(({ kind, from, to }) => kind === 'head' && from < to);
  return heads.flatMap((head) => {
    const table = said.blocks.find(
      ({ kind, from, to }) => kind === 'table' && from <= head.from && head.to <= to,
    );
    const run = table && runOf(printed, table);
    const element = placed.places[head.from]?.first.element;
    if (!run || element === undefined) return [];
    const repeated = text.repeats.get(element) ?? [];
    const later = Array.from({ length: run.last - run.first }, (_, page) => run.first + 1 + page);
    return later
      .filter((page) => !repeated.includes(page))
      .map((page) => ({
        sheet: code,
        page,
        what: `The head of its table, ${excerpt(printed, head)}, does not stand on it.`,
      }));
  });
}

function emptyFaults({ code, pages }: PrintedSheet): Fault[] {
  return pages
    .filter(({ runs }) => !runs.some((run) => isText(run) && run.text.trim() !== ''))
    .map(({ number }) => ({ sheet: code, page: number, what: 'It has no text.' }));
}

/** Points between head and foot. */
function roomOf({ pages }: PrintedSheet): number {
  const heights = pages.flatMap(({ runs }) =>
    runs.flatMap(({ bounds }) => (bounds ? [bounds.top - bounds.bottom] : [])),
  );
  return Math.max(0, ...heights);
}

/** The pages a block begins and ends on. */
function runOf(
  { placed }: PrintedSheet,
  { from, to }: SaidBlock,
): { first: number; last: number } | undefined {
  const first = placed.places[from]?.first.run.page;
  const last = placed.places[to - 1]?.last.run.page;
  return from < to && first !== undefined && last !== undefined ? { first, last } : undefined;
}

function excerpt({ said }: PrintedSheet, { from, to }: SaidBlock): string {
  return `\`${said.words.slice(from, Math.min(to, from + 6)).join(' ')}\``;
}
