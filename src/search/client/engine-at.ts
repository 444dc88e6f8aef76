import type { Ask } from './answer.ts';
import type { Choices } from './choices.ts';
import { loadScript } from './load-script.ts';

/** What the engine can be asked. */
export interface Engine {
  ask: Ask;
  choices: Choices;
}

declare global {
  interface Window {
    /** What `engine.js` leaves when it has been loaded. */
    basculeSearch?: Engine;
  }
}

let loading: Promise<void> | undefined;

/** The engine, loaded once. After a failure the next call tries again. */
export async function engineAt(url: URL): Promise<Engine> {
  if (!window.basculeSearch) {
    loading ??= loadScript(url).finally(() => (loading = undefined));
    await loading;
  }
  if (!window.basculeSearch) throw new Error(`${url.href} is not the search engine.`);
  return window.basculeSearch;
}
