import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** `search.js`, which every page carries: the form, the words, the list of results. */
export function bundleSearch(): Promise<string> {
  return bundle('search.ts', {});
}

/** `engine.js`, which a first search loads: Pagefind, made to ask `fetch-file.ts` for its index. */
export function bundleEngine(pagefind: string, language: string): Promise<string> {
  return bundle('engine.ts', {
    plugins: [pagefindFrom(pagefind)],
    inject: [clientFile('fetch-file.ts')],
    define: { LANGUAGE: JSON.stringify(language), 'import.meta.url': 'undefined' },
  });
}

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [clientFile(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    // The engine's WebAssembly wants browsers of 2021 anyway.
    target: 'es2021',
    logLevel: 'error',
  });
  return outputFiles.map((file) => file.text).join('');
}

/** Pagefind's own script comes out of the index, not out of a package. */
function pagefindFrom(contents: string): Plugin {
  return {
    name: 'pagefind-web',
    setup(build) {
      build.onResolve({ filter: /^pagefind-web$/ }, ({ path }) => ({
        path,
        namespace: 'pagefind-web',
      }));
      build.onLoad({ filter: /.*/, namespace: 'pagefind-web' }, () => ({ contents, loader: 'js' }));
    },
  };
}

function clientFile(name: string): string {
  return fileURLToPath(new URL(`client/${name}`, import.meta.url));
}
