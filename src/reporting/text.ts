import pc from 'picocolors';
import { severityOf, type Place, type Problem } from '../domain/problems/problem.ts';
import { coverageSummary, type CoverageLine } from '../domain/coverage/summary.ts';
import { wordsOf } from '../i18n/words.ts';
import { namesIn } from '../i18n/names.ts';
import { counts, described, type Described } from './described.ts';
import type { Report } from './report.ts';

/**
 * A report for a terminal: what is to be mended by file with the line it stands in, the matrix in a
 * line an application, a count, and how much more there is to know. What would be said word for word in many
 * places is said once, with all of them.
 */
export function textReport(report: Report, useColour: boolean): string {
  const colours = pc.createColors(useColour);
  const words = wordsOf(report.language);
  const { problems } = report;
  // A hospital that begins has thousands that only inform, and none of their sentences is shown.
  const toMend = described({
    ...report,
    problems: problems.filter((problem) => severityOf(problem) !== 'info'),
  });
  const files = [...Map.groupBy(saidOnce(toMend), ({ file }) => file)].map(([file, inFile]) =>
    [colours.bold(file), ...inFile.map((problem) => problemBlock(problem, report, colours))].join(
      '\n',
    ),
  );
  const matrix = report.catalogue
    ? coverageSummary(report.coverage, report.catalogue).map((line) =>
        coverageText(line, report, colours),
      )
    : [];
  const { error, warning } = counts(toMend);
  const info = problems.length - toMend.length;
  const parts = [
    ...files,
    matrix.join('\n'),
    hasUnread(problems) ? words.validation.unread : '',
    words.validation.count(error, warning, info, report.files),
    info > 0 ? informed(report) : '',
    problems.length > 0 ? words.validation.explain : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What only informs, a number a rule: a hospital that begins would not see its errors for it. */
function informed({ problems, language }: Report): string {
  const infos = problems.filter((problem) => severityOf(problem) === 'info');
  const byRule = [...Map.groupBy(infos, ({ rule }) => rule)].map(
    ([rule, found]) => `${rule} × ${String(found.length)}`,
  );
  return `${wordsOf(language).validation.informed}\n${byRule.join(', ')}`;
}

/** Whether a procedure cannot be read in full, so that what is missing may be in it. */
function hasUnread(problems: readonly Problem[]): boolean {
  return problems.some(
    ({ rule, place }) => rule.startsWith('CNT-') && place.file.startsWith('procedures/'),
  );
}

/** A problem, with the other places where the same is said. */
type Said = Described & { elsewhere?: readonly Place[] };

/** So often people read the same sentence and see each line for itself; beyond that they see no end. */
const mostAlike = 3;

function saidOnce(problems: readonly Described[]): Said[] {
  const alike = Map.groupBy(problems, ({ rule, message, hint }) =>
    JSON.stringify([rule, message, hint]),
  );
  return [...alike.values()]
    .flatMap((all): Said[] => {
      const [first, ...elsewhere] = all;
      return first && all.length > mostAlike ? [{ ...first, elsewhere }] : all;
    })
    .toSorted((a, b) => problems.indexOf(a) - problems.indexOf(b));
}

type Colours = ReturnType<typeof pc.createColors>;

function problemBlock(problem: Said, { sourceLine, language }: Report, colours: Colours): string {
  const { rule, severity, message, hint, file, line, column, related = [], elsewhere } = problem;
  const colour = { error: colours.red, warning: colours.yellow, info: colours.cyan }[severity];
  return [
    `  ${String(line)}:${String(column)}  ${colour(rule)}  ${message}`,
    ...excerpt({ file, line, column }, sourceLine).map((each) => colours.dim(each)),
    ...(hint ? [`      ${hint}`] : []),
    ...related.map((place) => colours.dim(`      → ${place.file}:${String(place.line)}`)),
    ...(elsewhere ? placesElsewhere(elsewhere, language) : []),
  ].join('\n');
}

function placesElsewhere(places: readonly Place[], language: Report['language']): string[] {
  const byFile = [...Map.groupBy(places, ({ file }) => file)].map(
    ([file, inFile]) => `        ${file}:${inFile.map(({ line }) => String(line)).join(', ')}`,
  );
  return [`      ${wordsOf(language).validation.elsewhere(places.length)}`, ...byFile];
}

const widest = 96;

/** The line of a place with a caret under its column; a long one is cut around the column. */
function excerpt(place: Place, sourceLine: Report['sourceLine']): string[] {
  const typed = sourceLine(place)?.replaceAll('\t', ' ');
  if (!typed?.trim()) return [];
  const from = typed.length <= widest ? 0 : Math.max(0, place.column - 1 - widest / 2);
  const shown = typed.slice(from, from + widest);
  const head = from > 0 ? '…' : '';
  const tail = from + widest < typed.length ? '…' : '';
  const caret = ' '.repeat(head.length + place.column - 1 - from);
  return [`      │ ${head}${shown}${tail}`, `      │ ${caret}^`];
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
