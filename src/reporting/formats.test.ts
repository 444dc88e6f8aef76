/** What other programs read: each report is held against the schema those programs publish. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isError, type Problem } from '../domain/problems/problem.ts';
import { ruleIds } from '../domain/problems/rules.ts';
import { gitlabReport } from './gitlab.ts';
import { junitReport } from './junit.ts';
import type { Report } from './report.ts';
import { aReport, dose, gap } from './sample-report.ts';
import { sarifReport } from './sarif.ts';

const note: Problem = { ...gap, severity: 'info' };
const mild: Problem = { ...gap, severity: 'warning' };
const odd: Problem = {
  rule: 'CNT-06',
  facts: { what: 'expression', typed: '{<b> & "c"}' },
  place: { file: 'procedures/dpi/à <lire> & "dire".mdx', line: 3, column: 7 },
};
const reports = {
  'nothing wrong': aReport(),
  'one error': aReport({ problems: [dose] }),
  'the same error twice in one file': aReport({
    problems: [dose, { ...dose, place: { ...dose.place, line: 30 } }],
  }),
  'an error with another end': aReport({ problems: [gap] }),
  'a warning': aReport({ problems: [mild] }),
  'something to know': aReport({ problems: [note] }),
  'a path with signs that have a meaning elsewhere': aReport({ problems: [odd] }),
  'a folder at the root': aReport({ problems: [dose], folder: '' }),
};
const cases = Object.entries(reports).map(([name, report]) => ({ name, report }));

describe('SARIF 2.1.0', () => {
  const schemas = createRequire(import.meta.url).resolve('schemastore/package.json');
  const schema = JSON.parse(
    readFileSync(new URL('schemas/json/sarif-2.1.0.json', `file://${schemas}`), 'utf8'),
  ) as object;
  // The schema names formats of addresses and times that are no part of what is asked here.
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );

  test.each(cases)('$name', ({ report }) => {
    const log = JSON.parse(sarifReport(report, '1.2.3')) as { runs: { results: unknown[] }[] };
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    expect(log.runs[0]?.results).toHaveLength(report.problems.length);
  });

  test('the schema refuses what is none', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
    expect(
      isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{}] }] }),
    ).toBe(false);
  });

  const resultOf = (report: Report) => {
    const { runs } = JSON.parse(sarifReport(report, '1.2.3')) as {
      runs: { tool: { driver: { rules: unknown[] } }; results: { ruleIndex: number }[] }[];
    };
    const [result] = runs[0]?.results ?? [];
    return { ...result, rule: runs[0]?.tool.driver.rules[result?.ruleIndex ?? -1] };
  };

  test('a result has its rule, its words with what to do, its place and the other end', () => {
    expect(resultOf(reports['an error with another end'])).toMatchObject({
      ruleId: 'COV-03',
      rule: { id: 'COV-03' },
      level: 'error',
      message: { text: expect.stringMatching(/alors que la panne est prévue\. Écrire/) as unknown },
      locations: [{ physicalLocation: { region: { startLine: 8, startColumn: 16 } } }],
      relatedLocations: [{ id: 0, physicalLocation: { region: { startLine: 4 } } }],
    });
  });

  test('one that is milder than its rule says so, and one without another end names none', () => {
    expect(resultOf(reports['a warning'])).toMatchObject({ level: 'warning' });
    expect(resultOf(reports['something to know'])).toMatchObject({ level: 'note' });
    expect(resultOf(reports['one error'])).not.toHaveProperty('relatedLocations');
  });

  test('points at the line from where the command was called', () => {
    expect(
      sarifReport(reports['a path with signs that have a meaning elsewhere'], '1.2.3'),
    ).toContain('"uri": "content/procedures/dpi/%C3%A0%20%3Clire%3E%20%26%20%22dire%22.mdx"');
  });
});

describe('GitLab code quality', () => {
  // The fields and severities of https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
  const isGitlab = z.array(
    z.strictObject({
      description: z.string().min(1),
      check_name: z.string().min(1),
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        path: z.string().regex(/^(?!\.?\/)/),
        lines: z.strictObject({ begin: z.int().positive() }),
      }),
    }),
  );

  test.each(cases)('$name', ({ report }) => {
    const issues = isGitlab.parse(JSON.parse(gitlabReport(report)));
    expect(issues).toHaveLength(report.problems.length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  const issueOf = (problem: Problem) =>
    isGitlab.parse(JSON.parse(gitlabReport(aReport({ problems: [problem] }))))[0];

  test('a problem is the same one after lines were added above it', () => {
    const moved = { ...dose, place: { ...dose.place, line: 99 } };
    expect(issueOf(moved)?.fingerprint).toBe(issueOf(dose)?.fingerprint);
  });

  test('and another one in another file, or in other words', () => {
    const elsewhere = { ...dose, place: { ...dose.place, file: 'procedures/dpi/revenir.mdx' } };
    const other: Problem = {
      rule: 'CNT-06',
      facts: { what: 'expression', typed: '{3}' },
      place: dose.place,
    };
    const fingerprints = [dose, elsewhere, other].map((each) => issueOf(each)?.fingerprint);
    expect(new Set(fingerprints).size).toBe(3);
  });

  test('an error weighs more than a warning, and that more than what only informs', () => {
    const severities = [gap, mild, note].map((each) => issueOf(each)?.severity);
    expect(severities).toEqual(['critical', 'minor', 'info']);
  });
});

describe('JUnit', () => {
  test.each(cases)('$name', ({ report }) => {
    const { tests, failures, suites } = readJunit(junitReport(report));
    const cases = suites.flatMap(({ cases }) => cases);
    expect(suites.map(({ name }) => name)).toEqual(ruleIds);
    expect(cases).toHaveLength(tests);
    expect(cases.filter(({ failed }) => failed)).toHaveLength(failures);
    expect(failures).toBe(report.problems.filter(isError).length);
    for (const suite of suites) expect(suite.cases).toHaveLength(suite.tests);
  });

  test('an error says where it is and what to do, with signs that XML keeps for itself', () => {
    expect(junitReport(reports['a path with signs that have a meaning elsewhere'])).toContain(
      'name="content/procedures/dpi/à &lt;lire&gt; &amp; &quot;dire&quot;.mdx:3:7 ',
    );
    expect(junitReport(reports['a path with signs that have a meaning elsewhere'])).toContain(
      'message="`{&lt;b&gt; &amp; &quot;c&quot;}`',
    );
  });
});

interface Suite {
  name: string;
  tests: number;
  cases: { name: string; failed: boolean }[];
}

/**
 * JUnit's format has no schema of its own; this reads the elements and attributes that Jenkins, GitLab and
 * GitHub actions agree on, and throws on anything else.
 */
function readJunit(xml: string): { tests: number; failures: number; suites: Suite[] } {
  const known: Record<string, string[]> = {
    testsuites: ['name', 'tests', 'failures', 'errors'],
    testsuite: ['name', 'tests', 'failures', 'errors', 'skipped'],
    testcase: ['classname', 'name'],
    failure: ['type', 'message'],
    'system-out': [],
  };
  const suites: Suite[] = [];
  const open: string[] = [];
  let total = { tests: 0, failures: 0 };
  const parts = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '').split(/(<[^>]*>)/);
  for (const part of parts) {
    if (!part.startsWith('<')) {
      expect(part).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
      continue;
    }
    const [, close = '', name = '', typed = '', empty = ''] =
      /^<(\/?)([\w-]+)((?: [\w-]+="[^"<>]*")*)(\/?)>$/.exec(part) ?? [];
    expect(known, part).toHaveProperty(name);
    if (close) {
      expect(open.pop()).toBe(name);
      continue;
    }
    const attributes = Object.fromEntries(
      [...typed.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ) as Record<string, string>;
    expect(Object.keys(attributes)).toEqual(known[name]);
    if (name === 'testsuites')
      total = { tests: Number(attributes['tests']), failures: Number(attributes['failures']) };
    if (name === 'testsuite') {
      suites.push({
        name: attributes['name'] ?? '',
        tests: Number(attributes['tests']),
        cases: [],
      });
    }
    if (name === 'testcase')
      suites.at(-1)?.cases.push({ name: attributes['name'] ?? '', failed: false });
    const last = suites.at(-1)?.cases.at(-1);
    if (name === 'failure' && last) last.failed = true;
    if (!empty) open.push(name);
  }
  expect(open).toEqual([]);
  return { ...total, suites };
}
