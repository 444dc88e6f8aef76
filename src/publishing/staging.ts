import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** A folder beside the target in which an edition is made ready before anybody sees it. */
export interface Staging {
  folder: string;
  /** Put the finished folder in the target's place. The old edition stands until the very end. */
  publish: () => Promise<void>;
  /** Leave nothing behind. */
  discard: () => Promise<void>;
}

/** Make ready to build beside a target folder, on the same disk so that a rename is enough. */
export async function openStaging(target: string): Promise<Staging> {
  const beside = dirname(target);
  const name = basename(target);
  await recover(beside, name, target);
  const folder = join(beside, `.${name}.building-${String(process.pid)}`);
  const former = join(beside, `.${name}.former`);
  await mkdir(folder);
  return {
    folder,
    publish: async () => {
      await flush(folder);
      if (existsSync(target)) await rename(target, former);
      await rename(folder, target);
      await rm(former, { recursive: true, force: true });
    },
    // Again where something is still being written into it.
    discard: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Clear up after a build that was killed: the former edition comes back when the new one never came. */
async function recover(beside: string, name: string, target: string): Promise<void> {
  const former = join(beside, `.${name}.former`);
  if (existsSync(former) && !existsSync(target)) await rename(former, target);
  const leftovers = (await readdir(beside)).filter(
    (entry) => entry === `.${name}.former` || entry.startsWith(`.${name}.building-`),
  );
  for (const leftover of leftovers) {
    await rm(join(beside, leftover), { recursive: true, force: true });
  }
}

/** See every file safely on the disk before the edition takes its place. */
async function flush(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = await open(join(entry.parentPath, entry.name), 'r');
    await file.sync();
    await file.close();
  }
}
