import { expect, test } from 'vitest';
import { aCatalogue, aProcedure, aUse, today } from '../../domain/catalogue/sample-catalogue.ts';
import type { Segment, Use } from '../../domain/catalogue/segment.ts';
import { severityOf } from '../../domain/problems/problem.ts';
import { subjectOf } from '../rule.ts';
import { stp07 } from './stp-07.ts';

const words = (html: string): Segment => ({ kind: 'html', html });

function step(line: number, at: string | undefined, ...children: Segment[]): Use {
  return { ...aUse('Step', { role: 'ide', ...(at && { at }) }, children), line };
}

function found(body: readonly Segment[]): unknown[] {
  const procedures = [
    aProcedure('DPI-02-D', {}, body),
    aProcedure('DPI-03-D'),
    aProcedure('DPI-05-R', { phase: 'return' }),
  ];
  return stp07(subjectOf(aCatalogue({ procedures }), today)).map((problem) => [
    severityOf(problem),
    Object.values(problem.facts).join(' '),
    [problem.place, ...(problem.related ?? [])].map(({ line }) => line).join(),
  ]);
}

test('a step is held against the last one above it that is later', () => {
  expect(found([step(1, 'H+3'), step(2, 'H+2'), step(3, 'H+1'), step(4, 'H+3')])).toEqual([
    ['error', 'backwards H+2 H+3', '2,1'],
    ['error', 'backwards H+1 H+2', '3,2'],
  ]);
});

const round = words('Toutes les 30 minutes, compter les patients.');
const see = (code: string) => step(9, undefined, aUse('See', { code }));

test.each<{ name: string; body: Segment[]; problems: unknown[] }>([
  {
    name: 'is a warning',
    body: [step(1, undefined, round)],
    problems: [['warning', 'endless Toutes les 30 minutes', '1']],
  },
  {
    name: 'ends with the sheet that leads to the return',
    body: [step(1, undefined, round), see('DPI-05-R')],
    problems: [],
  },
  {
    name: 'does not end with any other sheet',
    body: [step(1, undefined, round), see('DPI-03-D')],
    problems: [['warning', 'endless Toutes les 30 minutes', '1']],
  },
])('a round without end $name', ({ body, problems }) => {
  expect(found(body)).toEqual(problems);
});
