import type { Answer } from './answer.ts';

/** Every word a reader sees of the search, as the page hands them over in `data-words`. */
export interface Words {
  /** The engine is on its way. */
  loading: string;
  /** The engine did not come: what to do. */
  failed: string;
  /** One page has all the words. */
  one: string;
  /** `{count}` pages have all the words. */
  many: string;
  /** `{count}` pages have all the words, the `{shown}` best are listed. */
  best: string;
  /** No page has all the words, the closest are listed. */
  some: string;
  /** None under the chosen filters, but `{count}` without them. */
  elsewhere: string;
  /** None at all: what to try. */
  none: string;
}

/** What to tell the reader about an answer. */
export function statusOf({ kind, count, results }: Answer, words: Words): string {
  return words[kind === 'all' ? howMany(count, results.length) : kind]
    .replace('{count}', String(count))
    .replace('{shown}', String(results.length));
}

function howMany(count: number, shown: number): 'one' | 'many' | 'best' {
  if (count > shown) return 'best';
  return count === 1 ? 'one' : 'many';
}
