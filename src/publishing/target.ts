import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { manifestName } from './manifest.ts';

/** Why a folder must not be published to: publishing replaces the whole of it. */
export type TargetFault = 'content' | 'not-an-edition';

/**
 * Whether a folder may be replaced by an edition: it does not exist, is empty, or is an edition
 * already, and has nothing to do with the content that is being written.
 */
export async function targetFault(
  target: string,
  content: string,
): Promise<TargetFault | undefined> {
  if (isWithin(content, target) || isWithin(target, content)) return 'content';
  if (!existsSync(target)) return undefined;
  const isReplaceable =
    (await stat(target)).isDirectory() &&
    (existsSync(join(target, manifestName)) || (await readdir(target)).length === 0);
  return isReplaceable ? undefined : 'not-an-edition';
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return path === '' || !(path.startsWith('..') || isAbsolute(path));
}
