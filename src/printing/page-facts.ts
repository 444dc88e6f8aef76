import type { Page } from 'puppeteer';

/** What a loaded page tells of itself that its PDF does not. */
export interface PageFacts {
  /** Families of its own fonts, as its stylesheets name them. */
  fontFamilies: string[];
  /** Texts of its headings, in order. */
  headings: string[];
  ids: string[];
  links: Link[];
  /** Ids of what its blank pages stand before. */
  blankPages: string[];
  /** Ids of what it gives the page numbers of. */
  pageReferences: string[];
}

export interface Link {
  /** `#<id>` for a place within the page, or else a whole URL. */
  target: string;
  text: string;
}

export async function readFacts(page: Page): Promise<PageFacts> {
  return await page.evaluate(readDocument);
}

/** Ids and links that would lead a reader to the wrong place or nowhere. */
export function brokenLinks({ ids, links }: PageFacts): string[] {
  const known = new Set(ids);
  const twice = ids.filter((id) => !known.delete(id));
  const places = new Set(ids.map((id) => `#${id}`));
  const dead = links.filter(({ target }) => target.startsWith('#') && !places.has(target));
  return [
    ...twice.map((id) => `The id \`${id}\` stands in it more than once.`),
    ...dead.map(({ target }) => `Its link to \`${target}\` leads nowhere in it.`),
  ];
}

/** Runs in the browser, so it can use nothing from outside itself. */
function readDocument(): PageFacts {
  const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
  const textOf = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
  const valuesOf = (name: string) =>
    all(`[${name}]`).map((element) => element.getAttribute(name) ?? '');
  const targetOf = ({ pathname, hash, href }: HTMLAnchorElement) =>
    pathname === location.pathname && hash ? decodeURIComponent(hash) : href;
  return {
    fontFamilies: [...document.fonts].map(({ family }) => family),
    headings: all<HTMLElement>('h1, h2, h3, h4, h5, h6').map(textOf),
    ids: valuesOf('id'),
    links: all<HTMLAnchorElement>('a[href]').map((anchor) => ({
      target: targetOf(anchor),
      text: textOf(anchor),
    })),
    blankPages: valuesOf('data-before'),
    pageReferences: [...valuesOf('data-page-of'), ...valuesOf('data-pages-of')],
  };
}
