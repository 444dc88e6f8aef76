import type { Day } from '../../schemas/values.ts';
import type { Catalogue, Text } from '../domain/catalogue/catalogue.ts';
import { proceduresInForce } from '../domain/catalogue/lookups.ts';
import { coursesOf, type Course } from '../domain/course/courses.ts';
import { coverageMatrix, type Cell } from '../domain/coverage/matrix.ts';
import { closure, type Closure } from '../domain/fallback/closure.ts';
import type { Problem } from '../domain/problems/problem.ts';
import type { Procedure } from '../../schemas/procedure.ts';

/** All that a rule may know. */
export interface Subject {
  catalogue: Catalogue;
  today: Day;
  /** Every cell of the matrix as it stands today. */
  coverage: readonly Cell[];
  /** The procedures in force, in the order of an outage. */
  inForce: readonly Text<Procedure>[];
  /** What each service reads when one of its applications is down. */
  courses: readonly Course[];
  /** What falls in each scenario, at once. */
  closures: ReadonlyMap<string, Closure>;
}

/** A rule looks at everything and names what is wrong; it changes nothing and asks nobody. */
export type Check = (subject: Subject) => Problem[];

/** Work out once what several rules look at. */
export function subjectOf(catalogue: Catalogue, today: Day): Subject {
  return {
    catalogue,
    today,
    coverage: coverageMatrix(catalogue, today),
    inForce: proceduresInForce(catalogue, today),
    courses: coursesOf(catalogue, today),
    closures: new Map(
      [...catalogue.scenarios].map(([id, { facts }]) => [
        id,
        closure(facts.failed, catalogue.resources),
      ]),
    ),
  };
}
