import { expect, test } from 'vitest';
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aService,
  today,
} from '../catalogue/sample-catalogue.ts';
import { coverageMatrix } from './matrix.ts';
import { coverageSummary } from './summary.ts';

/** The summary of a catalogue with these applications, used by two services. */
function summaryOf(
  applications: ReturnType<typeof anApplication>[],
  procedures: ReturnType<typeof aProcedure>[],
) {
  const used = { applications: applications.map(({ id }) => id) };
  const services = [aService('bloc', used), aService('urgences', used)];
  const catalogue = aCatalogue({ applications, services, procedures });
  return coverageSummary(coverageMatrix(catalogue, today), catalogue);
}

const complete = [
  aProcedure('DPI-01', { phase: 'switch' }),
  aProcedure('DPI-02', { phase: 'degraded' }),
  aProcedure('DPI-03', { phase: 'return' }),
];

test('an application with nothing missing is complete', () => {
  expect(summaryOf([anApplication('dpi')], complete)).toEqual([
    { application: 'dpi', isComplete: true, missing: [] },
  ]);
});

test('missing cells are told by phase and trigger, with every service that lacks them', () => {
  const procedures = [
    ...complete.slice(0, 2),
    aProcedure('DPI-03', { phase: 'return', service: ['bloc'], trigger: ['failure'] }),
  ];
  expect(summaryOf([anApplication('dpi')], procedures)).toEqual([
    {
      application: 'dpi',
      isComplete: false,
      missing: [
        { phase: 'return', trigger: 'scheduled', services: ['bloc', 'urgences'] },
        { phase: 'return', trigger: 'failure', services: ['urgences'] },
      ],
    },
  ]);
});

test('each critical application has its line, and no other has one', () => {
  const applications = [
    anApplication('dpi'),
    anApplication('repas', { criticality: 'other' }),
    anApplication('sil'),
  ];
  expect(
    summaryOf(applications, complete).map(({ application, isComplete }) => [
      application,
      isComplete,
    ]),
  ).toEqual([
    ['dpi', true],
    ['sil', false],
  ]);
});

test('a critical application that nobody uses is complete', () => {
  const catalogue = aCatalogue({ services: [] });
  expect(coverageSummary(coverageMatrix(catalogue, today), catalogue)).toEqual([
    { application: 'dpi', isComplete: true, missing: [] },
  ]);
});
