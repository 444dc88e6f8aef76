import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import * as z from 'zod';

/** Another build is writing to the same folder. */
export class Locked extends Error {
  override name = 'Locked';
}

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() });

/** Takes hold of a folder so that two builds never write to it at once; returns the release. */
export async function lock(target: string, now: Date): Promise<() => Promise<void>> {
  const path = `${target}.lock`;
  const holder = { pid: process.pid, host: hostname(), since: now.toISOString() };
  const claim = () => writeFile(path, JSON.stringify(holder), { flag: 'wx' });
  await mkdir(dirname(target), { recursive: true });
  try {
    await claim();
  } catch (error) {
    if (!isTaken(error)) throw error;
    await evictTheDead(path);
    await claim();
  }
  return () => rm(path, { force: true });
}

/** A lock whose holder no longer runs on this machine is nobody's. */
async function evictTheDead(path: string): Promise<void> {
  const held = holderSchema.safeParse(JSON.parse((await readFile(path, 'utf8')) || '{}'));
  if (held.success && isRunning(held.data)) {
    const { pid, host, since } = held.data;
    throw new Locked(
      `Another build has been writing to the same folder since ${since} (process ${String(pid)} on ${host}). If it no longer runs, delete \`${path}\`.`,
    );
  }
  await rm(path, { force: true });
}

function isRunning({ pid, host }: z.output<typeof holderSchema>): boolean {
  // Nothing can be known of a process on another machine that shares the folder.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
