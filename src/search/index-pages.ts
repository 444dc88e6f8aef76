import { close, createIndex, type PagefindIndex } from 'pagefind';
import { asTyped } from './spelling.ts';

/** A page as it was built. */
export interface Page {
  /** Where it lies in the site, with `/`: `procedures/dpi/prescrire.html`. */
  path: string;
  html: string;
}

/** Pagefind's own files by name: `pagefind.js`, `index/fr_59f7142.pf_index`, … */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** The language index that `pagefind-entry.json` names. */
export interface IndexEntry {
  hash: string;
  /** Which stemmer the index needs; null when Pagefind has none for the language. */
  wasm: string | null;
  page_count: number;
}

// About 45 KB of script a fragment file for procedures of 650 words: few files on a key, and little
// to read for the dozen results that are shown.
const PAGES_A_FRAGMENT = 24;

/** Index pages as one language, in the order given: the same pages give the same bytes. */
export async function indexPages(pages: readonly Page[], language: string): Promise<IndexFiles> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: language,
      maxFragments: Math.ceil(pages.length / PAGES_A_FRAGMENT),
    });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    await addPages(index, pages);
    const built = await index.getFiles();
    refuse(built.errors);
    return new Map(built.files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

// In order, and not all at once: every page under way lies in memory three times.
const PAGES_AT_ONCE = 64;

async function addPages(index: PagefindIndex, pages: readonly Page[]): Promise<void> {
  for (let start = 0; start < pages.length; start += PAGES_AT_ONCE) {
    const added = pages
      .slice(start, start + PAGES_AT_ONCE)
      .map(({ path, html }) => index.addHTMLFile({ url: `/${path}`, content: asTyped(html) }));
    for (const { errors } of await Promise.all(added)) refuse(errors);
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join(' ')}`);
}

/** What the index says of itself. */
export function entryOf(files: IndexFiles, language: string): IndexEntry {
  const entry = files.get('pagefind-entry.json') ?? new Uint8Array();
  const { languages } = JSON.parse(new TextDecoder().decode(entry)) as {
    languages: Record<string, IndexEntry>;
  };
  const own = languages[language];
  if (!own) throw new Error(`Pagefind wrote no index for the language \`${language}\`.`);
  return own;
}
