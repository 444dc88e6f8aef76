/** Sees a printed page as a black-and-white printer leaves it: what is too pale against its own paper. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page in shades of grey, dot by dot. */
export interface GreyPage {
  width: number;
  height: number;
  /** Of each dot, row by row: 0 is black, 1 is paper. */
  luminance: Float32Array;
  texts: readonly TextBox[];
}

/** Where a piece of text stands, in dots from the upper left corner: from the line up to the height of an `x`. */
interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How a piece of ink stands out. */
export interface Shade {
  what: string;
  contrast: number;
}

/** Coarser than any printer of the last thirty years. */
const dotsPerInch = 100;

/** Render pages of a PDF. Throws where this machine has no canvas for pdf.js. */
export async function renderGrey(pdf: Uint8Array, numbers: readonly number[]): Promise<GreyPage[]> {
  const loading = getDocument({
    data: pdf.slice(),
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: join(packageFolder, 'standard_fonts/'),
  });
  try {
    const document = await loading.promise;
    const pages: GreyPage[] = [];
    for (const number of numbers) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: dotsPerInch / 72 });
      const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
      const { canvas, context } = canvasOf(document.canvasFactory, width, height);
      await page.render({ canvas, canvasContext: context, viewport }).promise;
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
        const [left = 0, bottom = 0] = viewport.convertToViewportPoint(x, y) as number[];
        const [right = 0, top = 0] = viewport.convertToViewportPoint(
          x + item.width,
          y + size * smallLetters,
        ) as number[];
        return [{ text: item.str, left, right, top, bottom }];
      });
      const { data } = context.getImageData(0, 0, width, height);
      pages.push({ width, height, luminance: luminanceOf(data), texts });
    }
    return pages;
  } finally {
    await loading.destroy();
  }
}

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** How high an `x` is, of the size of its type. */
const smallLetters = 0.5;

interface Drawn {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
}

/** The one that pdf.js itself draws on; its types call it any object. */
function canvasOf(factory: object, width: number, height: number): Drawn {
  return (factory as { create: (width: number, height: number) => Drawn }).create(width, height);
}

/** As WCAG reckons it; a printer's grey is all that is left of a colour. */
function luminanceOf(data: Uint8ClampedArray): Float32Array {
  const linear = Float32Array.from({ length: 256 }, (_, value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const part = (index: number) => linear[data[index] ?? 0] ?? 0;
  return Float32Array.from(
    { length: data.length / 4 },
    (_, dot) => 0.2126 * part(dot * 4) + 0.7152 * part(dot * 4 + 1) + 0.0722 * part(dot * 4 + 2),
  );
}

export function contrastOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** How each piece of text stands out from what it is printed on, at the core of its strokes. */
export function textShades({ width, luminance, texts }: GreyPage): Shade[] {
  return texts.flatMap(({ text, left, right, top, bottom }) => {
    const dots: number[] = [];
    for (let y = Math.ceil(top); y < bottom; y++)
      for (let x = Math.ceil(left); x < right; x++) dots.push(luminance[y * width + x] ?? 1);
    if (dots.length === 0) return [];
    const paper = commonest(dots);
    return [{ what: text, contrast: Math.max(...dots.map((dot) => contrastOf(dot, paper))) }];
  });
}

/** The shade that most dots have, within a twentieth: that of the paper, or of the band behind the text. */
function commonest(dots: readonly number[]): number {
  const groups = [...Map.groupBy(dots, (dot) => Math.round(dot * 20)).values()];
  const [most = []] = groups.toSorted((a, b) => b.length - a.length);
  return most.reduce((sum, dot) => sum + dot, 0) / most.length;
}

/** A line this long, in dots, is drawn: 2.5 mm, less than the box to tick. */
const shortestRule = 10;
/** Farther from a thin line than this is its paper. */
const beside = 3;
/** What nobody would call a line. */
const faintest = 1.12;

/** How each thin line stands out from the paper on both its sides: rules, and the sides of boxes. */
export function ruleShades(page: GreyPage): Shade[] {
  const { width, height } = page;
  const inked = textMask(page);
  const across = linesIn(width, height, (line, along) => dot(page, inked, along, line));
  const down = linesIn(height, width, (line, along) => dot(page, inked, line, along));
  return [
    ...across.map(({ line, from, contrast }) => ({ what: `— at ${from}, ${line}`, contrast })),
    ...down.map(({ line, from, contrast }) => ({ what: `| at ${line}, ${from}`, contrast })),
  ];
}

interface Line {
  line: number;
  from: number;
  contrast: number;
}

/** The lines along one direction. Dots that are not to be looked at have no luminance. */
function linesIn(
  length: number,
  count: number,
  at: (line: number, along: number) => number | undefined,
): Line[] {
  const found: Line[] = [];
  for (let line = beside; line < count - beside; line++) {
    let run: number[] = [];
    for (let along = 0; along <= length; along++) {
      const contrast = along < length ? lineContrast(line, along, at) : undefined;
      if (contrast !== undefined) {
        run.push(contrast);
        continue;
      }
      // A dotted line stands out by its dots, which are half of it.
      const core = run.toSorted((a, b) => a - b)[Math.floor(run.length * 0.75)];
      if (run.length >= shortestRule && core !== undefined)
        found.push({ line, from: along - run.length, contrast: core });
      run = [];
    }
  }
  return found;
}

/** How a dot stands out where it is the core of a thin line, darker than the paper on both sides. */
function lineContrast(
  line: number,
  along: number,
  at: (line: number, along: number) => number | undefined,
): number | undefined {
  const here = at(line, along);
  const before = at(line - beside, along);
  const after = at(line + beside, along);
  if (here === undefined || before === undefined || after === undefined) return undefined;
  if (contrastOf(before, after) > faintest) return undefined;
  const neighbours = [at(line - 1, along) ?? 1, at(line + 1, along) ?? 1];
  if (here > Math.min(...neighbours)) return undefined;
  const contrast = contrastOf(here, before);
  return here < before && contrast > faintest ? contrast : undefined;
}

function dot(
  { width, luminance }: GreyPage,
  inked: Uint8Array,
  x: number,
  y: number,
): number | undefined {
  return inked[y * width + x] ? undefined : luminance[y * width + x];
}

/** The dots that letters may reach: what stands there is text. */
function textMask({ width, height, texts }: GreyPage): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (const { left, right, top, bottom } of texts) {
    const size = bottom - top;
    const from = Math.max(0, Math.floor(top - size));
    const to = Math.min(height, Math.ceil(bottom + size * 0.6));
    for (let y = from; y < to; y++)
      mask.fill(1, y * width + Math.max(0, Math.floor(left) - 1), y * width + Math.ceil(right) + 1);
  }
  return mask;
}
