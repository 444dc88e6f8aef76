/** Reads from a binder's page, as the browser has loaded it, what its print ought to hold. */
import type { Page } from 'puppeteer';

/** What one part of the page says, in its order. */
export interface SaidPart {
  id: string;
  words: readonly string[];
  /** Words that are printed but not read aloud: heads of columns that are seen at a glance. */
  unspoken: readonly string[];
  /** What must stay together, and how it is to be set; in order of their ends. */
  blocks: readonly SaidBlock[];
  numbers: readonly SaidNumber[];
}

/** A run of words, from the first up to but not including the last. */
export interface SaidBlock {
  kind: string;
  from: number;
  to: number;
  /** Points it is high, were it not cut into pages. */
  height: number;
}

/** A number that the print puts behind a word. */
export interface SaidNumber {
  /** What it is of the sheet: the page it lies on, how many it takes, its fingerprint. */
  of: 'page' | 'pages' | 'fingerprint';
  id: string;
  /** How many words of the part stand before it. */
  at: number;
}

/** Read the parts with these ids. */
export async function readSaidParts(page: Page, ids: readonly string[]): Promise<SaidPart[]> {
  return await page.evaluate(readParts, ids);
}

/** Runs in the browser, so it can use nothing from outside itself. */
function readParts(ids: readonly string[]): SaidPart[] {
  const kinds = {
    '.step': 'step',
    '.step-text': 'step text',
    '.alert': 'alert',
    '.condition': 'condition',
    '.decision': 'decision',
    '.loss-window': 'loss window',
    '.zone': 'zone',
    '.field': 'field',
    tr: 'row',
    thead: 'head',
    table: 'table',
    'h1, h2, h3, h4, h5, h6': 'heading',
  };
  const selectors = Object.entries(kinds);
  const anyBlock = Object.keys(kinds).join(', ');
  const pointsPerPixel = 0.75;

  /** An element without a box of its own may still have children with theirs. */
  const isShown = (element: Element) =>
    element.checkVisibility() || getComputedStyle(element).display === 'contents';

  const readPart = (id: string): SaidPart => {
    const words: string[] = [];
    const unspoken: string[] = [];
    const blocks: SaidBlock[] = [];
    const numbers: SaidNumber[] = [];

    const read = (element: Element, isSpoken: boolean) => {
      if (element.matches('.sr-only') || !isShown(element)) return;
      const speaks = isSpoken && element.ariaHidden !== 'true';
      const from = words.length;
      for (const [of, sheet] of [
        ['page', element.getAttribute('data-page-of')],
        ['pages', element.getAttribute('data-pages-of')],
        ['fingerprint', element.getAttribute('data-fingerprint-of')],
      ] as const) {
        if (sheet !== null) numbers.push({ of, id: sheet, at: from });
      }
      for (const node of element.childNodes) {
        if (node instanceof Element) read(node, speaks);
        if (node instanceof Text && node.data.trim() !== '') {
          const isCapitals = getComputedStyle(element).textTransform === 'uppercase';
          const text = isCapitals ? node.data.toLocaleUpperCase() : node.data;
          (speaks ? words : unspoken).push(...text.trim().split(/\s+/));
        }
      }
      if (!element.matches(anyBlock)) return;
      // What must stay with it counts: together they may be longer than a page.
      const { height } = (element.closest('.kept') ?? element).getBoundingClientRect();
      for (const [selector, kind] of selectors) {
        if (!element.matches(selector)) continue;
        blocks.push({ kind, from, to: words.length, height: height * pointsPerPixel });
      }
    };
    const part = document.getElementById(id);
    if (part) read(part, true);
    return { id, words, unspoken, blocks, numbers };
  };
  return ids.map(readPart);
}
