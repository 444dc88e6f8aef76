import pc from 'picocolors';
import { byPlace, cellOf, isError, type Problem } from '../domain/problems/problem.ts';
import { coverageSummary, type CoverageLine } from '../domain/coverage/summary.ts';
import { messageOf } from '../i18n/messages.ts';
import { wordsOf } from '../i18n/words.ts';
import { namesIn } from '../i18n/names.ts';
import type { Report } from './report.ts';

/** A report for a terminal: problems by file, the matrix in a line an application, a count. */
export function textReport(report: Report, useColour: boolean): string {
  const colours = pc.createColors(useColour);
  const words = wordsOf(report.language);
  const problems = report.problems.toSorted(byPlace);
  const files = [...Map.groupBy(problems, ({ place }) => place.file)].map(([file, inFile]) =>
    [colours.bold(file), ...inFile.map((problem) => problemBlock(problem, report, colours))].join(
      '\n',
    ),
  );
  const matrix = report.catalogue
    ? coverageSummary(report.coverage, report.catalogue).map((line) =>
        coverageText(line, report, colours),
      )
    : [];
  const errors = problems.filter(isError).length;
  const count = words.validation.count(errors, problems.length - errors, report.files);
  return (
    [
      ...files,
      matrix.join('\n'),
      ...(hasUnread(problems) ? [words.validation.unread] : []),
      count,
      '',
    ]
      .filter((part, index, all) => part !== '' || index === all.length - 1)
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** Whether a cell is missing while a procedure that may have covered it cannot be read. */
function hasUnread(problems: readonly Problem[]): boolean {
  const isUnread = ({ rule, place }: Problem) =>
    rule.startsWith('CNT-') && place.file.startsWith('procedures/');
  return problems.some(isUnread) && problems.some((problem) => cellOf(problem));
}

type Colours = ReturnType<typeof pc.createColors>;

function problemBlock(problem: Problem, { language, catalogue }: Report, colours: Colours): string {
  const { rule, place, related = [] } = problem;
  const { message, hint } = messageOf(problem, language, namesIn(catalogue));
  const colour = isError(problem) ? colours.red : colours.yellow;
  const spot = `  ${String(place.line)}:${String(place.column)}`;
  return [
    `${spot}  ${colour(rule)}  ${message}`,
    ...(hint ? [`      ${hint}`] : []),
    ...related.map(({ file, line }) => colours.dim(`      → ${file}:${String(line)}`)),
  ].join('\n');
}

/** `DPI  not ok (−return/failure: Médecine A, Urgences)` */
function coverageText(
  line: CoverageLine,
  { language, catalogue }: Report,
  colours: Colours,
): string {
  const { vocabulary, validation } = wordsOf(language);
  const names = namesIn(catalogue);
  const name = names.application(line.application).padEnd(10);
  if (line.isComplete) return `${name}${colours.green(validation.complete)}`;
  const missing = line.missing.map(({ phase, trigger, services }) => {
    const cell = `${vocabulary.phases[phase]}/${vocabulary.triggers[trigger]}`.toLowerCase();
    return `−${cell}: ${services.map(names.service).join(', ')}`;
  });
  return `${name}${colours.red(validation.incomplete)} (${missing.join('; ')})`;
}
