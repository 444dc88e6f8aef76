import type { Place } from '../domain/problems/problem.ts';
import { ruleIds, ruleOf } from '../domain/problems/rules.ts';
import type { Severity } from '../domain/problems/rule.ts';
import { described, inOneText, pathOf, type Described } from './described.ts';
import type { Report } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** A report in the Static Analysis Results Interchange Format 2.1.0, which code hosts show beside the lines. */
export function sarifReport(report: Report, version: string): string {
  const rules = ruleIds.map((id) => ({
    id,
    defaultConfiguration: { level: levels[ruleOf(id).severity] },
    properties: { level: ruleOf(id).level, from: ruleOf(id).from },
  }));
  const run = {
    tool: { driver: { name: 'Bascule', semanticVersion: version, rules } },
    columnKind: 'utf16CodeUnits',
    results: described(report).map((problem) => result(problem, report)),
  };
  const log = { $schema: schema, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

function result(problem: Described, report: Report): object {
  const { rule, severity, related = [] } = problem;
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: levels[severity],
    message: { text: inOneText(problem) },
    locations: [location(problem, report)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({ id, ...location(place, report) })),
    }),
  };
}

function location({ file, line, column }: Place, report: Report): object {
  const uri = pathOf(file, report).split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line, startColumn: column };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
