import { entryOf, type IndexFiles } from './index-pages.ts';

/** A script to write into `search/`. */
export interface Script {
  /** Relative to `search/`. */
  path: string;
  text: string;
}

/**
 * Pagefind's files as classic scripts, which a browser also loads from `file://`.
 *
 * What every search needs is part of `engine.js`; of the rest, each file is a script of its own, loaded
 * when a query asks for it. Pagefind's interface and its worker are left out.
 */
export function searchScripts(engine: string, files: IndexFiles, language: string): Script[] {
  const { hash, wasm } = entryOf(files, language);
  const always = [
    'pagefind-entry.json',
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm ?? 'unknown'}.pagefind`,
  ];
  const onDemand = [...files.keys()].filter((name) => /^(index|fragment|filter)\//.test(name));
  return [
    { path: 'engine.js', text: always.map((name) => asScript(name, files)).join('') + engine },
    ...onDemand.map((name) => ({ path: `${name}.js`, text: asScript(name, files) })),
  ];
}

function asScript(name: string, files: IndexFiles): string {
  const content = files.get(name);
  if (!content) throw new Error(`Pagefind did not write \`${name}\`.`);
  const base64 = Buffer.from(content).toString('base64');
  return `(window.basculeIndex??={})[${JSON.stringify(name)}]="${base64}";\n`;
}
