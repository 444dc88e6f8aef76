import { loadScript, ownAddress } from './load-script.ts';

declare global {
  interface Window {
    /** Files of the index, in base64, as the scripts that carry them leave them here. */
    basculeIndex: Record<string, string | undefined>;
  }
}

const folder = new URL('.', ownAddress());

/** Stands in for `fetch` in the engine: `/index/fr_59f7142.pf_index` is a script beside `engine.js`. */
async function fetchFile(address: string): Promise<Response> {
  const { pathname } = new URL(address, 'file:///');
  const name = pathname.slice(1);
  if (!window.basculeIndex[name]) await loadScript(new URL(`${name}.js`, folder));
  const content = atob(window.basculeIndex[name] ?? '');
  // Pagefind keeps what it has read: the base64 need not stay in memory.
  delete window.basculeIndex[name];
  return new Response(Uint8Array.from(content, (character) => character.charCodeAt(0)));
}

export { fetchFile as fetch };
