import type { Fault } from './fault.ts';
import type { Colour, Run } from './page-runs.ts';
import type { Paint, Shade } from './page-shades.ts';
import { isText, type PrintedSheet } from './printed-sheet.ts';

/** How much lighter one grey must be than the other, as WCAG reckons it. */
const leastContrast = { text: 7, border: 3 } as const;

/** Colours of a page that a copier in black and white would make hard to read. */
export function shadeFaults(shades: readonly Shade[], sheets: readonly PrintedSheet[]): Fault[] {
  return shades.flatMap(({ kind, part, sample, ink, grounds }) => {
    const ground = grounds.reduceRight(cover, paper);
    const found = contrast(cover(ground, ink), ground);
    if (found >= leastContrast[kind]) return [];
    const { code = part, firstPage = undefined } =
      sheets.find(({ sheet }) => sheet.id === part) ?? {};
    const what = `The ${kind} of \`${sample}\` ${tooPale(found, leastContrast[kind])}`;
    return [{ sheet: code, ...(firstPage && { page: firstPage }), what }];
  });
}

/** The same for what stylesheets write, in and around the text: no element of the page has its colour. */
export function writtenFaults({ code, pages }: PrintedSheet): Fault[] {
  return pages.flatMap(({ number, runs }) =>
    runs.filter(isWritten).flatMap(({ text, colour, ground }) => {
      const found = contrast(colour, ground);
      if (found >= leastContrast.text) return [];
      const what = `The text of \`${text.trim()}\` ${tooPale(found, leastContrast.text)}`;
      return [{ sheet: code, page: number, what }];
    }),
  );
}

function isWritten(run: Run): boolean {
  return (!isText(run) || run.tag === undefined) && run.text.trim() !== '';
}

function tooPale(found: number, least: number): string {
  return `has a contrast of ${found.toFixed(1)} in grey, and not ${String(least)}.`;
}

const paper: Colour = [1, 1, 1];

function cover(under: Colour, [red, green, blue, part]: Paint): Colour {
  const mix = (over: number, below: number) => over * part + below * (1 - part);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2])];
}

/** The contrast of the greys that two colours turn into. */
function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [grey(one), grey(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance: WCAG 2.2. */
function grey([red, green, blue]: Colour): number {
  const linear = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
