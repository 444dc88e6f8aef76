import { expect, test } from 'vitest';
import {
  aCatalogue,
  aForm,
  aProcedure,
  aService,
  aUse,
  today,
} from '../domain/catalogue/sample-catalogue.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { checkCatalogue } from './check-catalogue.ts';

/** The matrix, and what the rules of coverage and references say; a bare catalogue offends many others. */
function check(catalogue: Catalogue, day = today) {
  const { coverage, problems } = checkCatalogue(catalogue, day);
  return { coverage, problems: problems.filter(({ rule }) => /^(COV-0[1-5]|REF-01)$/.test(rule)) };
}

test('every rule runs, and the matrix comes with what they found', () => {
  const { coverage, problems } = check(
    aCatalogue({
      services: [
        aService('bloc', { applications: [] }),
        aService('chirurgie'),
        aService('medecine-a'),
      ],
      procedures: [
        aProcedure('DPI-01', { service: ['medecine-a'], phase: 'switch', trigger: ['failure'] }),
        aProcedure('DPI-02', { service: ['medecine-a'], trigger: ['scheduled'] }),
      ],
      forms: [aForm('demande'), aForm('mouvements')],
    }),
    today,
  );
  expect(coverage).toHaveLength(12);
  expect([...new Set(problems.map(({ rule }) => rule))].toSorted()).toEqual([
    'COV-01',
    'COV-02',
    'COV-03',
    'COV-04',
    'COV-05',
    'REF-01',
  ]);
});

test('each missing cell is named by exactly one rule', () => {
  const procedures = [aProcedure('DPI-01', { phase: 'switch', trigger: ['failure'] })];
  const { coverage, problems } = check(aCatalogue({ procedures }), today);
  const missing = coverage.filter(({ state }) => state === 'missing');
  expect(problems).toHaveLength(missing.length);
  expect(problems.map(({ facts }) => facts)).toEqual(
    expect.arrayContaining(
      missing.map(({ application, service, phase, trigger }) => {
        return { application, service, phase, trigger };
      }),
    ),
  );
});

test('a complete catalogue has nothing wrong', () => {
  const procedures = [
    aProcedure('DPI-01', { phase: 'switch' }),
    aProcedure('DPI-02', { phase: 'degraded' }),
    aProcedure('DPI-03', { phase: 'return' }),
  ];
  expect(check(aCatalogue({ procedures }), today).problems).toEqual([]);
});

test('the same catalogue has something wrong once its procedures are over', () => {
  const procedures = [
    aProcedure('DPI-01', { phase: 'switch' }),
    aProcedure('DPI-02', { phase: 'degraded', status: 'interim', until: '2026-12-31' }),
    aProcedure('DPI-03', { phase: 'return' }),
  ];
  const catalogue = aCatalogue({ procedures });
  expect(check(catalogue, '2026-12-31').problems).toHaveLength(0);
  expect(check(catalogue, '2027-01-01').problems).toHaveLength(2);
});

test('what several services bring up at one place is one problem', () => {
  const body = [aUse('Step', { role: 'ide' }, [aUse('Pause', { job: 'courriers' })])];
  const procedures = [
    aProcedure('DPI-01', { phase: 'switch' }, body),
    aProcedure('DPI-02'),
    aProcedure('DPI-03', { phase: 'return' }),
  ];
  const services = [aService('medecine-a'), aService('bloc'), aService('urgences')];
  const { problems } = checkCatalogue(aCatalogue({ services, procedures }), today);
  expect(problems.filter(({ rule }) => rule === 'SYM-03')).toHaveLength(1);
});

test('the same of two places, and two things of one place, are two problems', () => {
  const body = [
    aUse('Step', { role: 'ide' }, [
      aUse('Pause', { job: 'courriers' }),
      aUse('Form', { id: 'demande' }),
    ]),
  ];
  const procedures = [
    aProcedure('DPI-01', { phase: 'switch' }, body),
    aProcedure('DPI-04', { phase: 'switch' }, body),
    aProcedure('DPI-02'),
    aProcedure('DPI-03', { phase: 'return' }),
  ];
  const { problems } = checkCatalogue(aCatalogue({ procedures, forms: [aForm('demande')] }), today);
  const rules = problems.map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === 'SYM-03')).toHaveLength(2);
  expect(rules).toEqual(expect.arrayContaining(['RET-04', 'RET-13']));
});
