import type { FoundPage, Pagefind } from 'pagefind-web';
import { asTyped, asWritten } from '../spelling.ts';
import { excerpt, splitContent, type Piece } from './excerpt.ts';
import { placesToMark } from './marks.ts';
import { plain, wordsOf } from './query-words.ts';

/** One result as a reader sees it. */
export interface Result {
  /** From the root of the site, `/` first. */
  url: string;
  title: string;
  /** Phase, trigger and service, as far as the page says them. */
  labels: readonly string[];
  excerpt: readonly Piece[];
}

/** What a search came to. */
export interface Answer {
  /**
   * `all`: pages with every word; `some`: no page has every word, these have most; `elsewhere`: the
   * filters leave nothing, `count` pages lie outside them; `none`: nothing at all.
   */
  kind: 'all' | 'some' | 'elsewhere' | 'none';
  count: number;
  /** The best of them. */
  results: readonly Result[];
}

/** Chosen values by filter name. */
export type Filters = Readonly<Record<string, string>>;

/** Ask the engine. */
export type Ask = (query: string, filters: Filters) => Promise<Answer>;

const MOST_RESULTS = 12;

const LABELS = ['phase', 'trigger', 'service'];

/**
 * Answers to what people type under stress: whole sentences, without accents, with words no page has.
 *
 * All the words are tried first, then those that say something (not stop words), then each alone.
 */
export function answerer(pagefind: Pagefind, stopWords: ReadonlySet<string>): Ask {
  return async (query, chosen) => {
    const words = wordsOf(query);
    const telling = tellingWords(words, stopWords);
    const known = await knownWords(telling, stopWords, pagefind);
    const search = (sought: readonly string[]) =>
      pagefind.search(asTyped(sought.join(' ')), { filters: indexed(chosen) });
    const marks: Marks = (content, hits) => placesToMark(content, hits, words, stopWords);

    if (known.length === telling.length) {
      let elsewhere = 0;
      for (const attempt of [words, telling]) {
        const { results, unfilteredResultCount } = await search(attempt);
        if (results.length > 0) return show('all', results, marks);
        elsewhere = unfilteredResultCount;
      }
      if (elsewhere > 0) return { kind: 'elsewhere', count: elsewhere, results: [] };
    }
    const each = await Promise.all(known.map((word) => search([word])));
    const closest = mostWordsFirst(each.map(({ results }) => results));
    return show('some', closest.slice(0, MOST_RESULTS), marks);
  };
}

/** The words that say what is sought; all of them when none stands out. */
function tellingWords(words: readonly string[], stopWords: ReadonlySet<string>): readonly string[] {
  const telling = words.filter((word) => !stopWords.has(plain(word)));
  return telling.length > 0 ? telling : words;
}

/** Filter values as the index spells them. */
function indexed(chosen: Filters): Record<string, string> {
  return Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, asTyped(value)]));
}

async function knownWords(
  words: readonly string[],
  stopWords: ReadonlySet<string>,
  pagefind: Pagefind,
): Promise<string[]> {
  const known = await Promise.all(words.map((word) => isKnown(word, stopWords, pagefind)));
  return words.filter((_, at) => known[at]);
}

/**
 * Whether a page holds this word, or one like it.
 *
 * Pagefind passes over a word it does not know, or takes it for any shorter one that it begins with:
 * `ascenseur` for `à`, `parking` for `par`.
 */
async function isKnown(
  word: string,
  stopWords: ReadonlySet<string>,
  pagefind: Pagefind,
): Promise<boolean> {
  const [best] = (await pagefind.search(asTyped(word), { filters: {} })).results;
  if (!best) return false;
  const { content, meta } = await best.data();
  const contentWords = splitContent(content);
  const hits = [
    ...best.words.map((at) => contentWords[at] ?? ''),
    ...Object.values(meta).flatMap((value = '') => splitContent(value)),
  ];
  return hits.some((hit) => isLike(plain(asWritten(hit)), plain(word), stopWords));
}

/** Whether a hit is the word, a longer one, another form of it, or has it for a part: `lit` for `lits`. */
function isLike(hit: string, word: string, stopWords: ReadonlySet<string>): boolean {
  return hit.startsWith(word) || (hit.includes(word.slice(0, 3)) && !stopWords.has(hit));
}

/** The pages of several searches as one list: those that answer most of them first, then by score. */
function mostWordsFirst(searches: readonly (readonly FoundPage[])[]): FoundPage[] {
  const found = new Map<string, { page: FoundPage; times: number }>();
  for (const page of searches.flat()) {
    const earlier = found.get(page.id);
    found.set(page.id, {
      page: earlier ? together(earlier.page, page) : page,
      times: (earlier?.times ?? 0) + 1,
    });
  }
  return [...found.values()]
    .sort((a, b) => b.times - a.times || b.page.score - a.page.score)
    .map(({ page }) => page);
}

function together(one: FoundPage, other: FoundPage): FoundPage {
  return { ...one, score: one.score + other.score, words: [...one.words, ...other.words] };
}

/** Which of the engine's hits in a text to mark. */
type Marks = (content: readonly string[], hits: readonly number[]) => number[];

async function show(
  kind: 'all' | 'some',
  pages: readonly FoundPage[],
  marks: Marks,
): Promise<Answer> {
  const best = pages.slice(0, MOST_RESULTS);
  const results = await Promise.all(best.map((page) => resultOf(page, marks)));
  return { kind: pages.length > 0 ? kind : 'none', count: pages.length, results };
}

async function resultOf(page: FoundPage, marks: Marks): Promise<Result> {
  const { url, content, meta } = await page.data();
  const title = meta['title'] ?? url;
  // The title is shown already: the excerpt starts after it.
  const skip = content.startsWith(title) ? splitContent(title).length : 0;
  const words = splitContent(asWritten(content));
  return {
    url,
    title: asWritten(title),
    labels: LABELS.flatMap((name) => meta[name] ?? []).map(asWritten),
    excerpt: excerpt(words, marks(words, page.words), skip),
  };
}
