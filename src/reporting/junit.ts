import { ruleIds, type RuleId } from '../domain/problems/rules.ts';
import { described, inOneText, pathOf, type Described } from './described.ts';
import type { Report } from './report.ts';

/**
 * A report as JUnit writes it, which every build server shows: a suite a rule, a failed test an error. A
 * rule that found nothing is a test that passed; warnings and information are tests that passed with a note.
 */
export function junitReport(report: Report): string {
  const problems = described(report);
  const byRule = Map.groupBy(problems, ({ rule }) => rule);
  const suites = ruleIds.map((rule) => suite(rule, byRule.get(rule) ?? [], report));
  const tests = problems.length + ruleIds.length - byRule.size;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="bascule" tests="${String(tests)}" failures="${String(errorsOf(problems).length)}" errors="0">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(rule: RuleId, problems: readonly Described[], report: Report): string {
  const tests = problems.length === 0 ? [passed(rule)] : problems.map((each) => test(each, report));
  const failures = errorsOf(problems).length;
  return [
    `  <testsuite name="${rule}" tests="${String(tests.length)}" failures="${String(failures)}" errors="0" skipped="0">`,
    ...tests,
    '  </testsuite>',
  ].join('\n');
}

function errorsOf(problems: readonly Described[]): Described[] {
  return problems.filter(({ severity }) => severity === 'error');
}

function passed(rule: RuleId): string {
  return `    <testcase classname="${rule}" name="${rule}"/>`;
}

function test(problem: Described, report: Report): string {
  const { rule, severity, file, line, column, message } = problem;
  const place = `${pathOf(file, report)}:${String(line)}:${String(column)}`;
  const text = xml(`${place}\n${inOneText(problem)}`);
  const body =
    severity === 'error'
      ? `<failure type="${rule}" message="${xml(message)}">${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return `    <testcase classname="${rule}" name="${xml(`${place} ${message}`)}">${body}</testcase>`;
}

/** Text as XML takes it; the reader has let no control character through but line ends and tabs. */
function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
