import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { bundleEngine, bundleSearch } from './bundle-client.ts';
import { entryOf, indexPages, type Page } from './index-pages.ts';
import { searchScripts, type Script } from './search-scripts.ts';

/** The site to make searchable. */
export interface SiteToIndex {
  /** The built site; `search/` is written into it. */
  folder: string;
  /** The language its pages are written in, `fr` or `en`. */
  language: string;
}

/** What was made. */
export interface SearchIndex {
  /** How many pages can be found. */
  pages: number;
  /** Those pages, relative to the folder, sorted: every page that marks its body. */
  paths: readonly string[];
  /** The scripts written, relative to the folder. */
  scripts: readonly string[];
}

/**
 * Make a built site searchable, over HTTP and from `file://` alike, by writing scripts into `search/`.
 *
 * Pages that mark no `data-pagefind-body` are left out. The same pages give the same bytes. One site at
 * a time: ending one ends Pagefind's process for all.
 */
export async function indexSite({ folder, language }: SiteToIndex): Promise<SearchIndex> {
  const pages = (await readPages(folder)).filter(({ html }) => html.includes('data-pagefind-body'));
  if (pages.length === 0) throw new Error(`No page of \`${folder}\` marks a data-pagefind-body.`);
  const files = await indexPages(pages, language);
  const { page_count: found } = entryOf(files, language);
  if (found !== pages.length) {
    throw new Error(`The search index holds ${found} pages where the site has ${pages.length}.`);
  }
  const pagefind = new TextDecoder().decode(files.get('pagefind.js'));
  const scripts = [
    { path: 'search.js', text: await bundleSearch() },
    ...searchScripts(await bundleEngine(pagefind, language), files, language),
  ];
  await writeScripts(join(folder, 'search'), scripts);
  return {
    pages: pages.length,
    paths: pages.map(({ path }) => path),
    scripts: scripts.map(({ path }) => `search/${path}`).toSorted(),
  };
}

async function readPages(folder: string): Promise<Page[]> {
  const found = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  return Promise.all(
    found.toSorted().map(async (path) => ({
      path: path.replaceAll(sep, '/'),
      html: searchable(await readFile(join(folder, path), 'utf8')),
    })),
  );
}

async function writeScripts(folder: string, scripts: readonly Script[]): Promise<void> {
  for (const { path, text } of scripts) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** A page without what stands around its body, and is the same on every page of the site. */
function searchable(html: string): string {
  const start = html.search(/<body\b/);
  const main = /<main\b[^]*<\/main>/.exec(html)?.[0];
  return start === -1 || !main ? html : `${html.slice(0, start)}<body>${main}</body></html>`;
}
