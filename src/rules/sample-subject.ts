/** What the tests of the rules look at: one ward that uses one critical application. */
import type { Procedure } from '../../schemas/procedure.ts';
import type { Exemption } from '../../schemas/service.ts';
import { aCatalogue, aProcedure, aService, today } from '../domain/catalogue/sample-catalogue.ts';
import { cellOf } from '../domain/problems/problem.ts';
import { subjectOf, type Check } from './rule.ts';

/** The cells that a rule finds missing with these procedures, and where it says so. */
export function found(
  check: Check,
  procedures: readonly Partial<Procedure>[],
  exemptions: Exemption[] = [],
): string[] {
  const spots = { 'applications.0': { line: 8, column: 16 } };
  const catalogue = aCatalogue({
    services: [aService('medecine-a', { exemptions }, spots)],
    procedures: procedures.map((facts, index) => aProcedure(`DPI-1${String(index)}`, facts)),
  });
  return check(subjectOf(catalogue, today)).map((problem) => {
    const { file, line, column } = problem.place;
    const { service, application, phase, trigger } = { ...cellOf(problem) };
    const cell = [service, application, phase, trigger].join(' ');
    return `${cell} at ${file}:${String(line)}:${String(column)}`;
  });
}
