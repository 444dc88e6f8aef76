import { createHash } from 'node:crypto';
import type { Severity } from '../domain/problems/rule.ts';
import { described, inOneText, pathOf, type Described } from './described.ts';
import type { Report } from './report.ts';

const severities = { error: 'critical', warning: 'minor', info: 'info' } as const satisfies Record<
  Severity,
  string
>;

/** A report for GitLab's Code Quality, which shows what a merge request adds and mends. */
export function gitlabReport(report: Report): string {
  const seen = new Map<string, number>();
  const issues = described(report).map((problem) => {
    const same = sameness(problem);
    const earlier = seen.get(same) ?? 0;
    seen.set(same, earlier + 1);
    return {
      description: inOneText(problem),
      check_name: problem.rule,
      fingerprint: createHash('sha256')
        .update(`${same}\n${String(earlier)}`)
        .digest('hex'),
      severity: severities[problem.severity],
      location: { path: pathOf(problem.file, report), lines: { begin: problem.line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/** What stays the same of a problem when lines above it come or go; GitLab drops all but one of equal ones. */
function sameness({ rule, file, message }: Described): string {
  return [rule, file, message].join('\n');
}
