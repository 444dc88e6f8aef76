import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const prefix = 'building-';

/**
 * Do a piece of work in a new folder inside `parent` that no other build knows of. The folder is gone
 * when the work has ended, well or not, and when the process is stopped in the middle of it.
 */
export async function inWorkFolder<Result>(
  parent: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(parent, { recursive: true });
  await clearLeftovers(parent);
  const folder = await mkdtemp(join(parent, `${prefix}${hostname()}-${String(process.pid)}-`));
  const removeNow = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeNow);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    process.off('exit', removeNow);
  }
}

/** What builds of this machine that were killed have left behind. */
async function clearLeftovers(parent: string): Promise<void> {
  const own = `${prefix}${hostname()}-`;
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(own)) continue;
    const pid = Number.parseInt(entry.slice(own.length), 10);
    if (!isRunning(pid)) await rm(join(parent, entry), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
