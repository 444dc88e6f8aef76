/** A report for the tests of the reporters: one ward, one application, and what is wrong with both. */
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aService,
  today,
} from '../domain/catalogue/sample-catalogue.ts';
import { coverageMatrix } from '../domain/coverage/matrix.ts';
import type { Problem } from '../domain/problems/problem.ts';
import type { Report } from './report.ts';

const need = { application: 'dpi', service: 'medecine-a', phase: 'return' } as const;

/** A dose in braces. */
export const dose: Problem = {
  rule: 'CNT-06',
  facts: { what: 'expression', typed: '{2,5}' },
  place: { file: 'procedures/dpi/soigner.mdx', line: 21, column: 9 },
};

/** A cell that nothing is provided for, with the line that makes it needed. */
export const gap: Problem = {
  rule: 'COV-03',
  facts: { ...need, trigger: 'scheduled' },
  place: { file: 'services/medecine-a.yaml', line: 8, column: 16 },
  related: [{ file: 'applications/dpi.yaml', line: 4, column: 1 }],
};

/** A validation of level 2 that found nothing, but for what the test says otherwise. */
export function aReport(facts: Partial<Report> = {}): Report {
  const catalogue = aCatalogue({
    applications: [anApplication('dpi', { short: 'DPI' })],
    services: [aService('medecine-a', { name: 'Médecine A' }), aService('bloc', { name: 'Bloc' })],
    procedures: [
      aProcedure('DPI-01', { phase: 'switch' }),
      aProcedure('DPI-02', { service: ['medecine-a', 'bloc'] }),
      aProcedure('DPI-03', { phase: 'return', trigger: ['failure'] }),
      aProcedure('DPI-04', { phase: 'return', trigger: ['scheduled'], service: ['bloc'] }),
    ],
  });
  return {
    today,
    level: 2,
    language: 'fr',
    folder: 'content',
    sourceLine: () => undefined,
    files: 12,
    catalogue,
    problems: [],
    coverage: coverageMatrix(catalogue, today),
    ...facts,
  };
}
