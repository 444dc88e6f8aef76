import type { Need } from '../domain/coverage/matrix.ts';
import { byPlace, cellOf, severityOf, type Place } from '../domain/problems/problem.ts';
import type { Severity } from '../domain/problems/rule.ts';
import type { RuleId } from '../domain/problems/rules.ts';
import { messageOf } from '../i18n/messages.ts';
import { namesIn } from '../i18n/names.ts';
import type { Report } from './report.ts';

/** A problem in words, with all that a reporter may print of it. */
export interface Described extends Place {
  rule: RuleId;
  severity: Severity;
  message: string;
  hint?: string;
  related?: readonly Place[];
  /** The rule's page, from the root of the site. */
  url: string;
  cell?: Need;
}

/** Every problem of a report in words, by file and line. */
export function described({ problems, language, catalogue }: Report): Described[] {
  const names = namesIn(catalogue);
  return problems.toSorted(byPlace).map((problem) => {
    const { rule, place, related } = problem;
    const cell = cellOf(problem);
    return {
      rule,
      severity: severityOf(problem),
      ...messageOf(problem, language, names),
      ...place,
      ...(related && { related }),
      url: `rules/${rule.toLowerCase()}.html`,
      ...(cell && { cell }),
    };
  });
}

/** How many problems of each severity there are. */
export function counts(problems: readonly Pick<Described, 'severity'>[]): Record<Severity, number> {
  const count = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** Message and hint as one text, for programs that show one. */
export function inOneText({ message, hint }: Pick<Described, 'message' | 'hint'>): string {
  return hint ? `${message} ${hint}` : message;
}

/** A file's path from where the command was called, as other programs look for it. */
export function pathOf(file: string, { folder }: Pick<Report, 'folder'>): string {
  return folder === '' ? file : `${folder}/${file}`;
}
