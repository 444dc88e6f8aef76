/** The hospital of the rules' examples, which has nothing wrong, and what becomes of it when a passage changes. */
import type { Problem } from '../domain/problems/problem.ts';
import { filesIn, problemsIn, replaced, type Files } from './sample-folder.ts';

/** The day on which the example hospital is looked at. */
export const exampleDay = '2026-11-21';

const files = filesIn(new URL('./example', import.meta.url));

/** Its files by path. */
export const exampleFiles: ReadonlyMap<string, string> = new Map(Object.entries(files));

/** All that is wrong with the example hospital when some of its files read otherwise. */
export function problemsWith(changed: Files = {}, today = exampleDay): Problem[] {
  return problemsIn({ ...files, ...changed }, 3, today);
}

/** A passage in a file of the example hospital, and what is to stand in its place. */
export type Change = readonly [file: string, passage: string, replacement: string];

/** All that is wrong with the example hospital after several changes, each made in what those before it left. */
export function problemsAfter(changes: readonly Change[]): Problem[] {
  let changed = files;
  for (const change of changes) changed = { ...changed, ...replaced(changed, ...change) };
  return problemsIn(changed, 3, exampleDay);
}

/** A file of the example hospital with one passage in the place of another. Throws unless it stands there once. */
export function withPassage(
  file: string,
  passage: string,
  replacement: string,
): Record<string, string> {
  return replaced(files, file, passage, replacement);
}
