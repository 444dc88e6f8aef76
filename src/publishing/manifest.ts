import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText } from '../domain/problems/problem.ts';

/** What an edition was made from, and the fingerprint of each of its files. */
export interface Manifest {
  version: 1;
  /** Short name of this edition: the same files have the same one. */
  build: string;
  today: string;
  generator: string;
  /** Commit of the content, when it lies in a Git repository. */
  commit?: string | undefined;
  /** Name and version of the browser that printed the binders. */
  browser?: string | undefined;
  /** SHA-256 of every file but the manifest, by path. */
  files: Record<string, string>;
}

/** The file by which an edition is known to be one. */
export const manifestName = 'manifest.json';

/** Whether a file says what an edition, or a share of one, is made of. */
export function isManifest(file: string): boolean {
  return /^manifest[a-z0-9-]*\.json$/.test(file);
}

/** Fingerprint every file of a finished folder and write its manifest. */
export async function writeManifest(
  folder: string,
  made: Pick<Manifest, 'today' | 'generator' | 'commit' | 'browser'>,
  name = manifestName,
): Promise<Manifest> {
  const paths = (await listFolder(folder)).filter((path) => path !== name);
  const files: Record<string, string> = {};
  for (const path of paths) files[path] = sha256(await readFile(join(folder, path)));
  const build = sha256(JSON.stringify(files)).slice(0, 12);
  const manifest: Manifest = { version: 1, build, ...made, files };
  await writeFile(join(folder, name), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** Every file below a folder, by its path with `/`, in an order that is the same everywhere. */
export async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted(compareText);
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
