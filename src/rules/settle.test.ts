import { describe, expect, test } from 'vitest';
import type { Waiver } from '../../schemas/waiver.ts';
import type { Entry } from '../domain/catalogue/catalogue.ts';
import { severityOf, type Problem } from '../domain/problems/problem.ts';
import type { RuleId } from '../domain/problems/rules.ts';
import { settle } from './settle.ts';

const today = '2026-11-21';
const place = { file: 'extracts/plan.yaml', line: 3, column: 1 };

/** A level 2 error about the extract `plan`. */
const old: Problem = {
  rule: 'DAT-03',
  facts: { why: 'no-time', extract: 'plan' },
  place,
};
const unread: Problem = { rule: 'CNT-05', facts: { detail: 'x' }, place };

function waiver(facts: Partial<Waiver> = {}): Entry<Waiver> {
  return {
    id: 'waivers-1',
    file: 'waivers.yaml',
    spots: {
      rule: { line: 1, column: 3 },
      where: { line: 2, column: 3 },
      until: { line: 6, column: 3 },
    },
    facts: {
      rule: 'DAT-03',
      where: 'extracts/plan.yaml',
      reason: 'La copie est faite à la main.',
      by: 'Qualité',
      until: '2027-03-31',
      ...facts,
    },
  };
}

/** What is left, as `rule severity`. */
function left(
  problems: readonly Problem[],
  waivers: readonly Entry<Waiver>[] = [],
  level = 2,
): string[] {
  const byId = new Map(waivers.map((each, index) => [String(index), each]));
  return settle(problems, level, byId, today).map(
    (problem) => `${problem.rule} ${severityOf(problem)}`,
  );
}

describe('levels', () => {
  test.each([
    { name: 'a rule of the level counts', level: 2, found: ['DAT-03 error'] },
    { name: 'a rule below the level counts', level: 3, found: ['DAT-03 error'] },
    { name: 'a rule above the level only informs', level: 1, found: ['DAT-03 info'] },
  ])('$name', ({ level, found }) => {
    expect(left([old], [], level)).toEqual(found);
  });

  test('what is milder than its rule stays milder', () => {
    expect(left([{ ...old, severity: 'warning' }])).toEqual(['DAT-03 warning']);
    expect(left([{ ...old, severity: 'info' }], [], 1)).toEqual(['DAT-03 info']);
  });
});

describe('waivers', () => {
  test.each<{ name: string; facts: Partial<Waiver>; found: string[] }>([
    { name: 'what is waived is left out', facts: {}, found: [] },
    { name: 'until its very last day', facts: { until: today }, found: [] },
    { name: 'for a year at most', facts: { until: '2027-11-21' }, found: [] },
    {
      name: 'one that ended yesterday is an error, and waives nothing',
      facts: { until: '2026-11-20' },
      found: ['DAT-03 error', 'WAI-01 error'],
    },
    {
      name: 'one of more than a year is an error, and waives nothing',
      facts: { until: '2027-11-22' },
      found: ['DAT-03 error', 'WAI-01 error'],
    },
    {
      name: 'one about the thing a finding names waives it',
      facts: { about: 'plan' },
      found: [],
    },
    {
      name: 'one about another thing waives nothing, and says so',
      facts: { about: 'liste' },
      found: ['DAT-03 error', 'WAI-01 warning'],
    },
    {
      name: 'one of another file waives nothing',
      facts: { where: 'extracts/liste.yaml' },
      found: ['DAT-03 error', 'WAI-01 warning'],
    },
    {
      name: 'one of another rule waives nothing',
      facts: { rule: 'DAT-05' },
      found: ['DAT-03 error', 'WAI-01 warning'],
    },
    {
      name: 'one of a rule that does not exist is an error',
      facts: { rule: 'DAT-99' },
      found: ['DAT-03 error', 'WAI-01 error'],
    },
    {
      name: 'one of a rule named like a part of every object is an error',
      facts: { rule: 'toString' },
      found: ['DAT-03 error', 'WAI-01 error'],
    },
  ])('$name', ({ facts, found }) => {
    expect(left([old], [waiver(facts)])).toEqual(found);
  });

  test.each<RuleId>(['CNT-05', 'WAI-01'])('%s is never waived', (rule) => {
    expect(left([unread], [waiver({ rule })])).toEqual(['CNT-05 error', 'WAI-01 error']);
  });

  test('one about a thing waives a finding that names it among others', () => {
    const crowded: Problem = {
      rule: 'COV-11',
      facts: { why: 'nothing-after-24h', application: 'dpi', services: ['bloc', 'urgences'] },
      place,
    };
    const facts: Partial<Waiver> = { rule: 'COV-11', about: 'urgences' };
    expect(left([crowded], [waiver(facts)])).toEqual([]);
  });

  test.each<{ facts: Partial<Waiver>; line: number }>([
    { facts: { rule: 'DAT-99' }, line: 1 },
    { facts: {}, line: 2 },
    { facts: { until: '2026-01-01' }, line: 6 },
    { facts: { until: '2028-01-01' }, line: 6 },
  ])('point at the line to change: $facts', ({ facts, line }) => {
    const [problem] = settle([], 2, new Map([['a', waiver(facts)]]), today);
    expect(problem?.place).toEqual({ file: 'waivers.yaml', line, column: 3 });
  });
});

describe('beside a wrong name', () => {
  const wrongName: Problem = {
    rule: 'REF-01',
    facts: { why: 'unresolved', kind: 'extract', id: 'plan' },
    place,
  };

  test('a waiver of what follows from it is not said to be of no use', () => {
    expect(left([wrongName, old], [waiver()])).toEqual(['REF-01 error']);
  });

  test('what follows from it is said once it is waived itself', () => {
    expect(left([wrongName, old], [waiver({ rule: 'REF-01' })])).toEqual(['DAT-03 error']);
  });
});
