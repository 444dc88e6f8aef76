/** What `engine.js` does when a form is first used: make Pagefind ready and offer it to the page. */
import { createInstance } from 'pagefind-web';
import { answerer } from './answer.ts';
import { choicesOf } from './choices.ts';
import { missing } from './index-file.ts';
import { stopWords } from './stop-words.ts';

const pagefind = createInstance({
  // The shim's: see fetch-file.ts.
  basePath: '/',
  // Not from `file://`.
  noWorker: true,
  // Who types the name of a service or an application wants its page before the sheets that name it.
  ranking: { metaWeights: { title: 5, name: 20 } },
});

const answer = answerer(pagefind, stopWords(LANGUAGE));

window.basculeSearch = {
  ask: async (query, filters) => {
    const found = await answer(query, filters);
    // "Nothing found" must not come of half an index.
    if (missing.size > 0) throw new Error(`Not loaded: ${[...missing].join(', ')}.`);
    return found;
  },
  choices: choicesOf(pagefind, LANGUAGE),
};
