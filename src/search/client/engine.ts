/** What `engine.js` does when a form is first used: make Pagefind ready and offer it to the page. */
import { createInstance } from 'pagefind-web';
import { answerer } from './answer.ts';
import { stopWords } from './stop-words.ts';

// No worker from `file://`. The base is the shim's: see fetch-file.ts.
const pagefind = createInstance({ basePath: '/', noWorker: true });

window.basculeSearch = answerer(pagefind, stopWords(LANGUAGE));
