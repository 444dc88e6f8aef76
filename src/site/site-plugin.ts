import type { Plugin } from 'vite';
import type { SiteInput } from './site-input.ts';

/** The name under which pages import what they are made from. */
const name = 'virtual:bascule/site-input';

declare global {
  var basculeSiteInput: SiteInput | undefined;
}

/**
 * Hands the pages the catalogue that was validated, as it lies in memory.
 *
 * Pages are rendered in the process that read the content, so nothing is written out,
 * parsed or read a second time: a page shows what the validator saw.
 */
export function sitePlugin(input: SiteInput): Plugin {
  globalThis.basculeSiteInput = input;
  return {
    name: 'bascule-site-input',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? 'export default globalThis.basculeSiteInput;' : undefined),
  };
}
