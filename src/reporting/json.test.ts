import { describe, expect, test } from 'vitest';
import { anExemption } from '../domain/catalogue/sample-catalogue.ts';
import type { Problem } from '../domain/problems/problem.ts';
import { jsonReport } from './json.ts';
import type { Report } from './report.ts';
import { aReport, dose, gap } from './sample-report.ts';

/** A report as another program reads it. */
function parsed(facts: Partial<Report> = {}): Record<string, unknown> {
  return JSON.parse(jsonReport(aReport(facts))) as Record<string, unknown>;
}

test('it is one object and ends with a line end', () => {
  expect(jsonReport(aReport())).toMatch(/^\{\n {2}"version": 1,[^]*\}\n$/);
});

test('its parts are those that the README promises, in their order', () => {
  expect(Object.keys(parsed())).toEqual([
    'version',
    'today',
    'level',
    'problems',
    'coverage',
    'summary',
  ]);
  expect(parsed()).toMatchObject({ version: 1, today: '2026-11-21', level: 2 });
});

describe('a problem', () => {
  test('has a rule, words, a place and a page', () => {
    expect(parsed({ problems: [dose], language: 'en' })['problems']).toEqual([
      {
        rule: 'CNT-06',
        severity: 'error',
        message: '`{2,5}` is in braces: this text would be changed or lost.',
        hint: 'Write the text without braces.',
        file: 'procedures/dpi/soigner.mdx',
        line: 21,
        column: 9,
        url: 'rules/cnt-06.html',
      },
    ]);
  });

  test('of coverage has its cell and its other end as well', () => {
    const [problem] = parsed({ problems: [gap] })['problems'] as Record<string, unknown>[];
    expect(Object.keys(problem ?? {})).toEqual([
      'rule',
      'severity',
      'message',
      'hint',
      'file',
      'line',
      'column',
      'related',
      'url',
      'cell',
    ]);
    expect(problem).toMatchObject({
      related: [{ file: 'applications/dpi.yaml', line: 4, column: 1 }],
      url: 'rules/cov-03.html',
      cell: { application: 'dpi', service: 'medecine-a', phase: 'return', trigger: 'scheduled' },
    });
  });

  test('speaks the language that was asked for', () => {
    const said = (language: 'fr' | 'en') =>
      (parsed({ problems: [dose], language })['problems'] as { message: string }[])[0]?.message;
    expect(said('fr')).toContain('entre accolades');
    expect(said('en')).toContain('in braces');
  });

  test('comes after those of files before it, and of lines above it', () => {
    const at = (line: number, column: number): Problem => ({
      ...dose,
      place: { ...dose.place, line, column },
    });
    const places = (
      parsed({ problems: [gap, at(30, 1), at(21, 9), at(21, 2)] })['problems'] as Problem['place'][]
    ).map(({ file, line, column }) => `${file}:${String(line)}:${String(column)}`);
    expect(places).toEqual([
      'procedures/dpi/soigner.mdx:21:2',
      'procedures/dpi/soigner.mdx:21:9',
      'procedures/dpi/soigner.mdx:30:1',
      'services/medecine-a.yaml:8:16',
    ]);
  });
});

describe('the coverage', () => {
  const cells = (facts: Partial<Report> = {}) =>
    parsed(facts)['coverage'] as Record<string, unknown>[];

  test('has every cell, in the order of the matrix', () => {
    expect(cells()).toHaveLength(12);
    expect(cells().slice(2, 6)).toEqual([
      {
        application: 'dpi',
        service: 'medecine-a',
        phase: 'degraded',
        trigger: 'scheduled',
        state: 'covered',
        procedure: 'DPI-02',
      },
      {
        application: 'dpi',
        service: 'medecine-a',
        phase: 'degraded',
        trigger: 'failure',
        state: 'covered',
        procedure: 'DPI-02',
      },
      {
        application: 'dpi',
        service: 'medecine-a',
        phase: 'return',
        trigger: 'scheduled',
        state: 'missing',
      },
      {
        application: 'dpi',
        service: 'medecine-a',
        phase: 'return',
        trigger: 'failure',
        state: 'generic',
        procedure: 'DPI-03',
      },
    ]);
  });

  test('says nothing more of an exempt cell', () => {
    const cell = {
      application: 'dpi',
      service: 'bloc',
      phase: 'return',
      trigger: 'failure',
    } as const;
    const coverage = [{ ...cell, state: 'exempt', exemption: anExemption() }] as const;
    expect(cells({ coverage })).toEqual([{ ...cell, state: 'exempt' }]);
  });
});

describe('the summary', () => {
  test('counts', () => {
    expect(parsed({ problems: [dose, gap] })['summary']).toEqual({
      files: 12,
      procedures: 4,
      errors: 2,
      warnings: 0,
      infos: 0,
    });
  });

  test('of nothing wrong is zeros', () => {
    expect(parsed()['summary']).toEqual({
      files: 12,
      procedures: 4,
      errors: 0,
      warnings: 0,
      infos: 0,
    });
  });

  test('without a group has no procedures and no coverage', () => {
    const report = parsed({ catalogue: undefined, coverage: [], files: 1 });
    expect(report['coverage']).toEqual([]);
    expect(report['summary']).toEqual({
      files: 1,
      procedures: 0,
      errors: 0,
      warnings: 0,
      infos: 0,
    });
  });
});
