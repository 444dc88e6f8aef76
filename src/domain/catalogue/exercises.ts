import type { Exercise } from '../../../schemas/exercise.ts';
import { outcomes, type ExerciseKind, type Outcome } from '../../../schemas/vocabulary.ts';
import type { Day } from '../../../schemas/values.ts';
import type { Catalogue } from './catalogue.ts';

/** How a procedure came out of an exercise. */
export interface ExerciseResult {
  day: Day;
  kind: ExerciseKind;
  outcome: Outcome;
  finding: string | undefined;
}

/**
 * How a procedure came out of the last exercise it was used in, of one service or of any. Of two results
 * of one day, the worse speaks.
 */
export function lastExercise(
  { procedure, service }: { procedure: string; service?: string },
  { exercises }: Pick<Catalogue, 'exercises'>,
  today: Day,
): ExerciseResult | undefined {
  return [...exercises.values()]
    .map(({ facts }) => facts)
    .filter(({ day, services }) => day <= today && (!service || services.includes(service)))
    .flatMap((facts) => resultsOf(procedure, facts))
    .toSorted((a, b) => b.day.localeCompare(a.day) || severity(b) - severity(a))[0];
}

function resultsOf(code: string, { day, kind, results }: Exercise): ExerciseResult[] {
  return results
    .filter(({ procedure }) => procedure === code)
    .map(({ outcome, finding }) => ({ day, kind, outcome, finding }));
}

function severity({ outcome }: ExerciseResult): number {
  return outcomes.indexOf(outcome);
}
