import { expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import {
  aCatalogue,
  aProcedure,
  aService,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import { subjectOf } from '../rule.ts';
import { sym01 } from './sym-01.ts';

interface Sheet {
  phase: Procedure['phase'];
  sees?: string[];
  service?: Procedure['service'];
  trigger?: Procedure['trigger'];
}

/** What the rule says of these sheets, read by one ward and one laboratory. */
function found(sheets: Record<string, Sheet>): string[] {
  const procedures = Object.entries(sheets).map(([code, { sees = [], ...facts }]) =>
    aProcedure(
      code,
      facts,
      sees.map((each) => aUse('See', { code: each })),
    ),
  );
  const services = [aService('medecine-a'), aService('laboratoire')];
  const problems = sym01(subjectOf(aCatalogue({ services, procedures }), today));
  return [
    ...new Set(
      problems.flatMap(({ rule, facts, place }) =>
        rule === 'SYM-01' ? [`${facts.why} ${facts.sheet} in ${place.file}`] : [],
      ),
    ),
  ];
}

/** In an outage of the other kind the ward reads what is for all, which thus lies beside its own sheets. */
const ofWard = {
  service: ['medecine-a'],
  trigger: ['failure'],
} satisfies Partial<Procedure>;

test.each<{ name: string; sheets: Record<string, Sheet>; problems: string[] }>([
  {
    name: 'a sheet leads to the next',
    sheets: {
      'DPI-01': { phase: 'switch', sees: ['DPI-02'] },
      'DPI-02': { phase: 'degraded', sees: ['DPI-03'] },
      'DPI-03': { phase: 'return' },
    },
    problems: [],
  },
  {
    name: 'a sheet for some of the work is named by the main one, and returns through it',
    sheets: {
      'DPI-01': { phase: 'switch', sees: ['DPI-02'] },
      'DPI-02': { phase: 'degraded', sees: ['DPI-04', 'DPI-03'] },
      'DPI-04': { phase: 'degraded' },
      'DPI-03': { phase: 'return' },
    },
    problems: [],
  },
  {
    name: 'a sheet that only an unnamed one names is not found',
    sheets: {
      'DPI-01': { phase: 'switch', sees: ['DPI-02', 'DPI-03'] },
      'DPI-02': { phase: 'degraded', sees: ['DPI-03'] },
      'DPI-04': { phase: 'degraded', sees: ['DPI-05', 'DPI-03'] },
      'DPI-05': { phase: 'degraded', sees: ['DPI-03'] },
      'DPI-03': { phase: 'return' },
    },
    problems: [
      'not-named DPI-04 in procedures/dpi-01.mdx',
      'not-named DPI-05 in procedures/dpi-01.mdx',
    ],
  },
  {
    name: 'the switch naming the return does not help who holds the working sheet',
    sheets: {
      'DPI-01': { phase: 'switch', sees: ['DPI-02', 'DPI-03'] },
      'DPI-02': { phase: 'degraded', sees: ['DPI-01'] },
      'DPI-03': { phase: 'return', sees: ['DPI-02'] },
    },
    problems: ['no-way-back DPI-02 in procedures/dpi-02.mdx'],
  },
  {
    name: 'two sheets that name each other do not lead to the return',
    sheets: {
      'DPI-01': { phase: 'switch', sees: ['DPI-02'] },
      'DPI-02': { phase: 'degraded', sees: ['DPI-04'] },
      'DPI-04': { phase: 'degraded', sees: ['DPI-02'] },
      'DPI-03': { phase: 'return' },
    },
    problems: [
      'no-way-back DPI-02 in procedures/dpi-02.mdx',
      'no-way-back DPI-04 in procedures/dpi-04.mdx',
    ],
  },
  {
    name: 'where a service has a sheet of its own, the one for all is not asked for',
    sheets: {
      'DPI-02': { phase: 'degraded' },
      'DPI-03': { phase: 'return' },
      'DPI-11': { phase: 'switch', sees: ['DPI-12'], ...ofWard },
      'DPI-12': { phase: 'degraded', sees: ['DPI-03'], ...ofWard },
    },
    problems: [],
  },
  {
    name: 'the switch for all may name what is of one service',
    sheets: {
      'DPI-01': { phase: 'switch', sees: ['DPI-12'] },
      'DPI-03': { phase: 'return' },
      'DPI-11': { phase: 'switch', ...ofWard },
      'DPI-12': { phase: 'degraded', sees: ['DPI-03'], ...ofWard },
    },
    problems: [],
  },
  {
    name: 'what is named nowhere is to be named by the switch of the service',
    sheets: {
      'DPI-01': { phase: 'switch' },
      'DPI-03': { phase: 'return' },
      'DPI-11': { phase: 'switch', ...ofWard },
      'DPI-12': { phase: 'degraded', sees: ['DPI-03'], ...ofWard },
    },
    problems: ['not-named DPI-12 in procedures/dpi-11.mdx'],
  },
  {
    name: 'a phase without sheets is missing as a whole, not cut off',
    sheets: {
      'DPI-01': { phase: 'switch' },
      'DPI-02': { phase: 'degraded' },
    },
    problems: [],
  },
])('$name', ({ sheets, problems }) => {
  expect(found(sheets)).toEqual(problems);
});
