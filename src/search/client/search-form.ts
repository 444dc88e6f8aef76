import type { Answer, Filters } from './answer.ts';
import { offerChoices } from './choices.ts';
import { engineAt } from './engine-at.ts';
import { resultList } from './result-list.ts';
import { statusOf, type Words } from './words.ts';

/** What a form has to know of the site it is on. */
export interface Site {
  /** Where `engine.js` lies. */
  engine: URL;
  /** The root of the site, which results are relative to. */
  root: URL;
  words: Words;
}

const PAUSE_MS = 150;

/** Make a form answer while its reader types. The engine is loaded when the form is first used. */
export function attachSearch(form: HTMLFormElement, { engine, root, words }: Site): void {
  const field = form.querySelector<HTMLInputElement>('input[type="search"]');
  const status = form.querySelector('[data-search-status]');
  const results = form.querySelector('[data-search-results]');
  if (!field || !status || !results) return;

  const say = (text: string, ...shown: readonly Element[]) => {
    status.textContent = text;
    results.replaceChildren(...shown);
  };
  const show = (answer: Answer) =>
    say(statusOf(answer, words), ...resultList(answer.results, root));

  let turn = 0;
  let pause = 0;
  const answer = async () => {
    clearTimeout(pause);
    const mine = ++turn;
    const query = field.value.trim();
    if (!query) return say('');
    if (!window.basculeSearch) say(words.loading);
    try {
      const { ask } = await engineAt(engine);
      const found = await ask(query, chosenIn(form));
      if (mine === turn) show(found);
    } catch (error) {
      console.error(error);
      if (mine === turn) say(words.failed);
    }
  };

  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void answer(), PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  const prepare = async () => offerChoices(form, (await engineAt(engine)).choices);
  // A failure is told when there is a question.
  form.addEventListener('focusin', () => void prepare().catch(() => {}), { once: true });
  // The browser's back button brings the question back, and so the answer.
  window.addEventListener('pageshow', () => void answer());
}

function chosenIn(form: HTMLFormElement): Filters {
  const selects = form.querySelectorAll<HTMLSelectElement>('select[data-search-filter]');
  const chosen = [...selects].filter((select) => select.value !== '');
  return Object.fromEntries(
    chosen.map((select) => [select.dataset['searchFilter'] ?? '', select.value]),
  );
}
