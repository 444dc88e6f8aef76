import { counts, described } from './described.ts';
import type { Report } from './report.ts';

/** A report for other programs, in the shape the README documents. */
export function jsonReport(report: Report): string {
  const { today, level, catalogue, files } = report;
  const problems = described(report);
  const coverage = report.coverage.map((cell) => {
    const { application, service, phase, trigger, state } = cell;
    const met = 'procedures' in cell && { procedure: cell.procedures[0] };
    return { application, service, phase, trigger, state, ...met };
  });
  const { error: errors, warning: warnings, info: infos } = counts(problems);
  const procedures = catalogue?.procedures.size ?? 0;
  const summary = { files, procedures, errors, warnings, infos };
  return `${JSON.stringify({ version: 1, today, level, problems, coverage, summary }, null, 2)}\n`;
}
