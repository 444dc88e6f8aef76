import type { Pagefind } from 'pagefind-web';
import { asWritten } from '../spelling.ts';

/** The values that pages can be filtered by, in alphabetical order, by the filter's name. */
export type Choices = () => Promise<Readonly<Record<string, readonly string[]>>>;

/**
 * What the index offers to filter by.
 *
 * The lists of services and applications come from here and not with each page: a site with hundreds
 * of them would carry them on every one of its thousands of pages.
 */
export function choicesOf(pagefind: Pagefind, language: string): Choices {
  return async () => {
    const filters = Object.entries(await pagefind.filters());
    const lists = filters.map(([name, counts]) => {
      const values = Object.keys(counts).map(asWritten);
      return [name, values.sort((a, b) => a.localeCompare(b, language))] as const;
    });
    return Object.fromEntries(lists);
  };
}

/** Offer the values in every choice of a form that offers none of its own. */
export async function offerChoices(form: HTMLFormElement, choices: Choices): Promise<void> {
  const selects = form.querySelectorAll<HTMLSelectElement>('select[data-search-filter]');
  const empty = [...selects].filter(({ options }) => options.length < 2);
  if (empty.length === 0) return;
  const values = await choices();
  for (const select of empty) {
    const own = values[select.dataset['searchFilter'] ?? ''] ?? [];
    select.append(...own.map((value) => new Option(value)));
  }
}
