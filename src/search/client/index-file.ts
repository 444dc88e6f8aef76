import { loadScript } from './load-script.ts';
import { ownScript } from './own-script.ts';

declare global {
  interface Window {
    /** Files of the index, in base64, as the scripts that carry them leave them here. */
    basculeIndex: Record<string, string | undefined>;
  }
}

/** Files that did not come when they were asked for. Pagefind itself searches on without them. */
export const missing = new Set<string>();

const folder = new URL('.', ownScript().src);

/** A file of the index: part of `engine.js`, or in a script beside it. */
export async function readIndexFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    if (!window.basculeIndex[name]) await loadScript(new URL(`${name}.js`, folder));
  } catch (error) {
    missing.add(name);
    throw error;
  }
  missing.delete(name);
  const content = atob(window.basculeIndex[name] ?? '');
  // Pagefind keeps what it has read: the base64 need not stay in memory.
  delete window.basculeIndex[name];
  return Uint8Array.from(content, (character) => character.charCodeAt(0));
}
