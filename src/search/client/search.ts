/** What `search.js` does on every page: make its search forms answer. */
import { ownScript } from './own-script.ts';
import { attachSearch } from './search-form.ts';
import type { Words } from './words.ts';

const { src, dataset } = ownScript();
const address = new URL(src);

const site = {
  // A page that asks for `search.js?v=2` after a change is to have the new engine too.
  engine: new URL(`engine.js${address.search}`, address),
  root: new URL('..', address),
  // The site's own layout writes them.
  words: JSON.parse(dataset['words'] ?? '{}') as Words,
};

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  attachSearch(form, site);
}
