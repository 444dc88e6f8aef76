import { readIndexFile } from './index-file.ts';

/** Stands in for `fetch` in the engine: `/index/fr_59f7142.pf_index?ts=1` is a file of the index. */
async function fetchFile(address: string): Promise<Response> {
  const { pathname } = new URL(address, 'file:///');
  return new Response(await readIndexFile(pathname.slice(1)));
}

// The bundler replaces each global of this name, so nothing else may be exported here.
export { fetchFile as fetch };
