import { byPlace, cellOf, isError, severityOf } from '../domain/problems/problem.ts';
import { messageOf } from '../i18n/messages.ts';
import { namesIn } from '../i18n/names.ts';
import type { Report } from './report.ts';

/** A report for other programs, in the shape the README documents. */
export function jsonReport(report: Report): string {
  const { today, level, language, catalogue } = report;
  const problems = report.problems.toSorted(byPlace).map((problem) => {
    const { rule, place, related } = problem;
    const cell = cellOf(problem);
    return {
      rule,
      severity: severityOf(problem),
      ...messageOf(problem, language, namesIn(catalogue)),
      ...place,
      ...(related && { related }),
      url: `rules/${rule.toLowerCase()}.html`,
      ...(cell && { cell }),
    };
  });
  const coverage = report.coverage.map((cell) => {
    const { application, service, phase, trigger, state } = cell;
    return {
      application,
      service,
      phase,
      trigger,
      state,
      ...('procedures' in cell && { procedure: cell.procedures[0] }),
    };
  });
  const errors = report.problems.filter(isError).length;
  const infos = problems.filter(({ severity }) => severity === 'info').length;
  const summary = {
    files: report.files,
    procedures: catalogue?.procedures.size ?? 0,
    errors,
    warnings: problems.length - errors - infos,
    infos,
  };
  return `${JSON.stringify({ version: 1, today, level, problems, coverage, summary }, null, 2)}\n`;
}
