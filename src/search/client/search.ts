/** What `search.js` does on every page: make the search form answer. */
import { ownAddress } from './load-script.ts';
import { attachSearch } from './search-form.ts';
import type { Words } from './words.ts';

const { dataset } = document.currentScript ?? document.body;
const address = ownAddress();
// A site that calls `search.js?v=2` after a change wants the new engine too.
const engine = new URL(`engine.js${address.search}`, address);
const root = new URL('..', address);
const words = JSON.parse(dataset['words'] ?? '{}') as Words;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  attachSearch(form, { engine, root, words });
}
