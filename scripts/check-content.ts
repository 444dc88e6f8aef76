import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Place } from '../src/domain/problems/problem.ts';
import { readContent } from '../src/reading/read-content.ts';
import type { Report } from '../src/reporting/report.ts';
import { checkCatalogue } from '../src/rules/check-catalogue.ts';
import { settle } from '../src/rules/settle.ts';
import { withoutDoubt } from '../src/rules/without-doubt.ts';
import type { CommonOptions } from './common-options.ts';

/** Read a content folder and run every rule on it: what `validate` reports and `build` asks first. */
export async function checkContent({
  content,
  today,
  lang,
  level,
}: CommonOptions & { level?: string }): Promise<Report> {
  const { catalogue, problems, files, inDoubt } = await readContent(content);
  const checked = catalogue ? checkCatalogue(catalogue, today) : { coverage: [], problems: [] };
  const levels = [...(catalogue?.establishments.values() ?? [])].map(({ facts }) => facts.level);
  const asked = level === undefined ? Math.max(1, ...levels) : Number(level);
  const found = [...problems, ...checked.problems];
  return {
    today,
    level: asked,
    language: lang ?? catalogue?.group.facts.language ?? 'fr',
    folder: relative('', resolve(content)).replaceAll(sep, '/'),
    sourceLine: sourceLines(content),
    files,
    catalogue,
    problems: catalogue
      ? withoutDoubt(settle(found, asked, catalogue.waivers, today), catalogue, inDoubt)
      : found,
    coverage: checked.coverage,
  };
}

/** The lines of the files in a folder; a file that cannot be shown as text has none. */
function sourceLines(folder: string): (place: Place) => string | undefined {
  const read = new Map<string, string[]>();
  return ({ file, line }) => {
    const lines = read.get(file) ?? linesOf(join(folder, file));
    read.set(file, lines);
    return lines[line - 1];
  };
}

function linesOf(path: string): string[] {
  try {
    const text = readFileSync(path, 'utf8');
    // What would garble a terminal is left out, with the line it stands in.
    return text
      .split(/\r?\n/)
      .map((line) => (/[\p{Cc}\uFFFD]/u.test(line.replaceAll('\t', ' ')) ? '' : line));
  } catch {
    return [];
  }
}
