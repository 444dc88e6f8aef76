/** What a loaded page can say of itself that its PDF does not. */
import type { Page } from 'puppeteer';

export interface PageFacts {
  /** Why it should not be printed as it is. */
  faults: string[];
  /** Families of its own fonts, as its stylesheets name them. */
  fontFamilies: string[];
  /** Texts of its headings, in order. */
  headings: string[];
  /** Text of the first link to each target: `#<id>` within the page, or a whole URL. */
  linkTexts: Map<string, string>;
}

/** Wait until all its fonts and pictures are there, and read the rest. */
export async function settle(page: Page): Promise<PageFacts> {
  const { links, ...facts } = await page.evaluate(readDocument);
  const linkTexts = new Map(links.toReversed());
  return { ...facts, linkTexts };
}

/** Runs in the browser, so it can use nothing from outside itself. */
async function readDocument() {
  const textOf = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
  const faults: string[] = [];

  // Every face, not only those in use so far: one used by a page margin alone is asked for too late.
  const fonts = [...document.fonts];
  const unloaded = await Promise.allSettled(fonts.map((font) => font.load()));
  unloaded.forEach(({ status }, index) => {
    const font = fonts[index];
    if (font && status === 'rejected') {
      faults.push(`Its font \`${font.family}\` (${font.weight} ${font.style}) cannot be used.`);
    }
  });

  for (const image of document.images) {
    image.loading = 'eager';
    await image.decode().catch(() => {
      const { pathname } = new URL(image.currentSrc || image.src, location.href);
      faults.push(`Its picture \`${pathname.slice(0, 100)}\` cannot be shown.`);
    });
  }

  const ids = new Set<string>();
  for (const { id } of document.querySelectorAll('[id]')) {
    if (ids.has(id)) faults.push(`The id \`${id}\` stands in it more than once.`);
    ids.add(id);
  }

  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')];
  const anchors = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return {
    faults,
    fontFamilies: fonts.map(({ family }) => family.replaceAll('"', '')),
    headings: headings.map(textOf),
    links: anchors.map((anchor): [string, string] => [
      anchor.pathname === location.pathname && anchor.hash
        ? decodeURIComponent(anchor.hash)
        : anchor.href,
      textOf(anchor),
    ]),
  };
}
