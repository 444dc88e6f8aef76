/** Reads from a loaded page, as it looks in print, which colours meet on it. */
import type { Page } from 'puppeteer';

/** A colour that has to be told from another: of text, or of a line around something. */
export interface Shade {
  kind: 'text' | 'border';
  /** The part where it is met first, by its id. */
  part: string;
  /** Some words that bear it or stand in it. */
  sample: string;
  ink: Paint;
  /** What lies under it, the uppermost first; under all of them is the paper. */
  grounds: readonly Paint[];
}

/** Red, green, blue and how much it covers, each 0 to 1. */
export type Paint = readonly [red: number, green: number, blue: number, cover: number];

/** Every pair of colours once. */
export async function readShades(page: Page): Promise<Shade[]> {
  return await page.evaluate(readPageShades);
}

/** Runs in the browser, so it can use nothing from outside itself. */
function readPageShades(): Shade[] {
  const shades = new Map<string, Shade>();
  const paints = new Map<string, Paint>();
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  /** Style sheets name colours in many ways; the browser paints a dot of any. */
  const paintOf = (colour: string): Paint => {
    const known = paints.get(colour);
    if (known || !canvas) return known ?? [0, 0, 0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, cover = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const paint: Paint = [red / 255, green / 255, blue / 255, cover / 255];
    paints.set(colour, paint);
    return paint;
  };
  const note = (
    kind: Shade['kind'],
    colour: string,
    opacity: number,
    grounds: readonly string[],
    element: HTMLElement,
  ) => {
    const key = [kind, colour, opacity, ...grounds].join('|');
    if (shades.has(key)) return;
    const [red, green, blue, cover] = paintOf(colour);
    shades.set(key, {
      kind,
      part: element.closest('body > [id]')?.id ?? '',
      sample: element.innerText.replace(/\s+/g, ' ').trim().slice(0, 60),
      ink: [red, green, blue, cover * opacity],
      grounds: grounds.map(paintOf),
    });
  };
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const read = (element: HTMLElement, around: readonly string[], outerOpacity: number) => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || element.matches('.sr-only')) return;
    const opacity = outerOpacity * Number(style.opacity);
    for (const side of sides) {
      const isDrawn =
        style[`border${side}Style`] !== 'none' && style[`border${side}Width`] !== '0px';
      if (isDrawn) note('border', style[`border${side}Color`], opacity, around, element);
    }
    const { backgroundColor } = style;
    const grounds = backgroundColor === 'rgba(0, 0, 0, 0)' ? around : [backgroundColor, ...around];
    let hasText = false;
    for (const node of element.childNodes) {
      if (node instanceof HTMLElement) read(node, grounds, opacity);
      else hasText ||= node instanceof Text && node.data.trim() !== '';
    }
    if (hasText) note('text', style.color, opacity, grounds, element);
  };
  read(document.body, [], 1);
  return [...shades.values()];
}
