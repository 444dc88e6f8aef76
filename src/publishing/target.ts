import { existsSync } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { isManifest } from './manifest.ts';

/** Why a folder must not be published to: publishing replaces the whole of it. */
export type TargetFault = 'content' | 'dangling' | 'not-an-edition';

/** Where an edition really goes, or why it must not go there. */
export type Target = { folder: string } | { fault: TargetFault };

/**
 * The folder that an edition may replace: it does not exist, is empty, or is an edition already, and
 * has nothing to do with the content that is being written.
 *
 * A link is followed, so that it is what it leads to that is replaced, and the link that stays.
 */
export async function findTarget(out: string, content: string): Promise<Target> {
  const folder = await realFolder(resolve(out));
  if (folder === undefined) return { fault: 'dangling' };
  const source = await realpath(content);
  if (isWithin(source, folder) || isWithin(folder, source)) return { fault: 'content' };
  return (await isReplaceable(folder)) ? { folder } : { fault: 'not-an-edition' };
}

/** A path without links; nothing when it is itself a link that leads nowhere. */
async function realFolder(path: string): Promise<string | undefined> {
  if (existsSync(path)) return realpath(path);
  if (await isLink(path)) return undefined;
  const parent = await realFolder(dirname(path));
  return parent && join(parent, basename(path));
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

async function isReplaceable(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true;
  if (!(await stat(folder)).isDirectory()) return false;
  const files = await readdir(folder);
  return files.length === 0 || files.some(isManifest);
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(path.startsWith('..') || isAbsolute(path));
}
