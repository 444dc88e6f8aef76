/** The hospital of the rules' examples, which has nothing wrong, and what becomes of it when a passage changes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../domain/problems/problem.ts';
import { compareText } from '../domain/problems/problem.ts';
import { readFiles } from '../reading/read-content.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { settle } from './settle.ts';

/** The day on which the example hospital is looked at. */
export const exampleDay = '2026-11-21';

const folder = fileURLToPath(new URL('./example', import.meta.url));

/** Its files by path. */
export const exampleFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted(compareText)
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);

/** All that is wrong with the example hospital when some of its files read otherwise. */
export function problemsWith(
  changed: Readonly<Record<string, string>> = {},
  today = exampleDay,
): Problem[] {
  const files = Object.entries({ ...Object.fromEntries(exampleFiles), ...changed })
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  const { catalogue, problems } = readFiles(files);
  if (!catalogue) return problems;
  const found = [...problems, ...checkCatalogue(catalogue, today).problems];
  return settle(found, 3, catalogue.waivers, today);
}

/** A file of the example hospital with one passage in the place of another. Throws unless it stands there once. */
export function withPassage(
  file: string,
  passage: string,
  replacement: string,
): Record<string, string> {
  const text = exampleFiles.get(file);
  if (text === undefined) throw new Error(`The example hospital has no \`${file}\`.`);
  const parts = text.split(passage);
  if (parts.length !== 2) {
    throw new Error(
      `The passage stands ${String(parts.length - 1)} times in \`${file}\`:\n${passage}`,
    );
  }
  return { [file]: parts.join(replacement) };
}
