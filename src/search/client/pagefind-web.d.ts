/** The part of Pagefind's browser script that the engine uses. */
declare module 'pagefind-web' {
  export interface Fragment {
    /** From the root of the site: `/procedures/dpi/prescrire.html`. */
    url: string;
    content: string;
    meta: Record<string, string | undefined>;
  }

  export interface FoundPage {
    id: string;
    score: number;
    /** Where in the content the words were found, counted in words; empty if only in the meta. */
    words: readonly number[];
    data(): Promise<Fragment>;
  }

  export interface Pagefind {
    /** How many pages have each value, by the name of the filter. */
    filters(): Promise<Record<string, Record<string, number>>>;
    search(
      query: string,
      options: { filters: Record<string, string> },
    ): Promise<{ results: readonly FoundPage[]; unfilteredResultCount: number }>;
  }

  export interface Options {
    basePath: string;
    noWorker: boolean;
    /** How much more a word counts in each of a page's `data-pagefind-meta`. */
    ranking: { metaWeights: Record<string, number> };
  }

  export function createInstance(options: Options): Pagefind;
}

/** The language of the index, set when the engine is bundled. */
declare const LANGUAGE: string;
