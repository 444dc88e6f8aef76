import { readContent } from '../src/reading/read-content.ts';
import type { Report } from '../src/reporting/report.ts';
import { checkCatalogue } from '../src/rules/check-catalogue.ts';
import { settle } from '../src/rules/settle.ts';
import type { CommonOptions } from './common-options.ts';

/** Read a content folder and run every rule on it: what `validate` reports and `build` asks first. */
export async function checkContent({
  content,
  today,
  lang,
  level,
}: CommonOptions & { level?: string }): Promise<Report> {
  const { catalogue, problems, files } = await readContent(content);
  const checked = catalogue ? checkCatalogue(catalogue, today) : { coverage: [], problems: [] };
  const levels = [...(catalogue?.establishments.values() ?? [])].map(({ facts }) => facts.level);
  const asked = level === undefined ? Math.max(1, ...levels) : Number(level);
  const found = [...problems, ...checked.problems];
  return {
    today,
    level: asked,
    language: lang ?? catalogue?.group.facts.language ?? 'fr',
    files,
    catalogue,
    problems: catalogue ? settle(found, asked, catalogue.waivers, today) : found,
    coverage: checked.coverage,
  };
}
