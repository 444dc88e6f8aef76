import type { Ask } from './answer.ts';
import { loadScript } from './load-script.ts';

declare global {
  interface Window {
    /** What `engine.js` leaves when it has been loaded. */
    basculeSearch?: Ask;
  }
}

let loading: Promise<void> | undefined;

/** The engine, loaded once. After a failure the next call tries again. */
export async function engineAt(url: URL): Promise<Ask> {
  if (!window.basculeSearch) {
    loading ??= loadScript(url).finally(() => (loading = undefined));
    await loading;
  }
  if (!window.basculeSearch) throw new Error(`${url.href} is not the search engine.`);
  return window.basculeSearch;
}
