/** Whole content folders for the tests of the rules, and what is wrong with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byPlace, compareText, severityOf, type Problem } from '../domain/problems/problem.ts';
import type { Severity } from '../domain/problems/rule.ts';
import { messageOf } from '../i18n/messages.ts';
import { namesIn } from '../i18n/names.ts';
import { readFiles, type Reading } from '../reading/read-content.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { settle } from './settle.ts';

/** The files of a content folder by path. */
export type Files = Readonly<Record<string, string>>;

/** Read a folder that stands beside a test. */
export function filesIn(address: URL): Files {
  const folder = fileURLToPath(address);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted(compareText);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** A file with one passage in the place of another. Throws unless it stands there once. */
export function replaced(
  files: Files,
  file: string,
  passage: string,
  replacement: string,
): { [file: string]: string } {
  const text = files[file];
  if (text === undefined) throw new Error(`There is no \`${file}\`.`);
  const parts = text.split(passage);
  if (parts.length !== 2) {
    throw new Error(
      `The passage stands ${String(parts.length - 1)} times in \`${file}\`:\n${passage}`,
    );
  }
  return { [file]: parts.join(replacement) };
}

/** All that is wrong with these files for a hospital of this level. */
export function problemsIn(files: Files, level: number, today: string): Problem[] {
  return judged(files, level, today).problems;
}

/** A problem as an author meets it. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** `services/coordination.yaml:12`. */
  place: string;
  /** What stands in that line. */
  line: string;
  /** What is said of it in French. */
  message: string;
  related: readonly string[];
}

/** The same, as an author meets them, by file and line. */
export function findingsIn(files: Files, level: number, today: string): Finding[] {
  const { problems, catalogue } = judged(files, level, today);
  const names = namesIn(catalogue);
  return problems.toSorted(byPlace).map((problem) => {
    const { rule, place, related = [] } = problem;
    return {
      rule,
      severity: severityOf(problem),
      place: `${place.file}:${String(place.line)}`,
      line: files[place.file]?.split('\n')[place.line - 1]?.trim() ?? '',
      message: messageOf(problem, 'fr', names).message,
      related: related.map(({ file, line }) => `${file}:${String(line)}`),
    };
  });
}

function judged(
  files: Files,
  level: number,
  today: string,
): Pick<Reading, 'catalogue' | 'problems'> {
  const bytes = Object.entries(files)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  const { catalogue, problems } = readFiles(bytes);
  if (!catalogue) return { problems };
  const found = [...problems, ...checkCatalogue(catalogue, today).problems];
  return { catalogue, problems: settle(found, level, catalogue.waivers, today) };
}
