import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { openPrintCache } from '../src/printing/cache/print-cache.ts';
import type { Memory } from '../src/printing/cache/print-or-recall.ts';
import { listFolder } from '../src/publishing/manifest.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What has a say in a print besides the binder's page, its files and the browser. */
const rooms = ['src/printing', 'src/domain', 'src/i18n'];

/** Earlier prints of this machine, kept in `BASCULE_CACHE` or beside the packages. */
export async function printMemory(): Promise<Memory> {
  const folder = process.env['BASCULE_CACHE'] || join(root, 'node_modules/.cache/bascule');
  return { cache: openPrintCache(folder), generator: await generatorDigest() };
}

/** The version alone would not tell a checkout from the one before. The lock file tells the packages. */
async function generatorDigest(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const room of rooms) {
    for (const file of await listFolder(join(root, room))) {
      hash.update(`${room}/${file}\0`).update(await readFile(join(root, room, file)));
    }
  }
  return hash.digest('hex');
}
