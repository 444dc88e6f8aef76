import {
  figureNames,
  growth,
  kindOf,
  large,
  printed,
  usual,
  type FigureName,
  type Figures,
} from './figures.ts';

/** Lay out what was measured as a Markdown table, a line a figure and a column a size. */
export function markdownTable(measured: ReadonlyMap<number, Figures>): string {
  const sizes = [...measured.keys()].toSorted((a, b) => a - b);
  const head = [
    '',
    ...sizes.map((size) => `${size.toLocaleString('en')} procedures`),
    ratioHead,
    'budget',
  ];
  const lines = figureNames
    .filter((name) => sizes.some((size) => measured.get(size)?.[name] !== undefined))
    .map((name) => [
      kindOf(name).name,
      ...sizes.map((size) => shown(name, measured.get(size)?.[name])),
      shownRatio(ratio(name, measured)),
      verdicts(name, measured).join(', ') || '–',
    ]);
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const ratioHead = `${large.toLocaleString('en')} / ${usual.toLocaleString('en')}`;

function shown(name: FigureName, value: number | string | undefined): string {
  if (typeof value !== 'number') return value ?? '–';
  const { unit } = kindOf(name);
  const digits = unit === 's' ? 1 : 0;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })} ${unit}`.trim();
}

function ratio(name: FigureName, measured: ReadonlyMap<number, Figures>): number | undefined {
  const [small, big] = [usual, large].map((size) => measured.get(size)?.[name]);
  return typeof small === 'number' && typeof big === 'number' ? big / small : undefined;
}

function shownRatio(value: number | undefined): string {
  return value === undefined ? '–' : `× ${value.toFixed(1)}`;
}

/** Whether each budget of a figure is held, as far as it was measured. */
function verdicts(name: FigureName, measured: ReadonlyMap<number, Figures>): string[] {
  const { limit, grows, unit, part } = kindOf(name);
  const value = measured.get(part === 'print' ? printed : usual)?.[name];
  const grown = ratio(name, measured);
  return [
    ...(limit !== undefined && typeof value === 'number'
      ? [`≤ ${String(limit)} ${unit}: ${held(value <= limit)}`]
      : []),
    ...(grows && grown !== undefined ? [`≤ × ${String(growth)}: ${held(grown <= growth)}`] : []),
  ];
}

function held(isHeld: boolean): string {
  return isHeld ? 'held' : '**missed**';
}
