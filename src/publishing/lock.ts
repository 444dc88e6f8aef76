import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import * as z from 'zod';

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() });

/** Who writes to a folder, and from when on. */
export type Holder = z.output<typeof holderSchema>;

/** Another build is writing to the same folder. */
export class Locked extends Error {
  override name = 'Locked';
  readonly holder: Holder;
  /** The file that says so. */
  readonly path: string;

  constructor(holder: Holder, path: string) {
    super(`\`${path}\` is held by process ${String(holder.pid)} on ${holder.host}.`);
    this.holder = holder;
    this.path = path;
  }
}

/** Nothing can be made beside the folder to publish to. */
export class NotWritable extends Error {
  override name = 'NotWritable';
}

/** Takes hold of a folder so that two builds never write to it at once; returns the release. */
export async function lock(target: string, now: Date): Promise<() => Promise<void>> {
  const path = `${target}.lock`;
  const holder: Holder = { pid: process.pid, host: hostname(), since: now.toISOString() };
  await mkdir(dirname(path), { recursive: true }).catch(refuse);
  while (!(await claim(path, holder))) await evictTheDead(path);
  return () => rm(path, { force: true });
}

/** Whether the lock is now ours; it is not when somebody has it. */
async function claim(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    return refuse(error);
  }
}

function refuse(error: unknown): never {
  throw new NotWritable(error instanceof Error ? error.message : String(error));
}

/** A lock whose holder no longer runs on this machine is nobody's. */
async function evictTheDead(path: string): Promise<void> {
  const held = holderSchema.safeParse(JSON.parse((await readFile(path, 'utf8')) || '{}'));
  if (held.success && isRunning(held.data)) throw new Locked(held.data, path);
  await rm(path, { force: true });
}

function isRunning({ pid, host }: Holder): boolean {
  // Nothing can be known of a process on another machine that shares the folder.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
