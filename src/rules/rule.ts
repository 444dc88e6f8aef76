import type { Day } from '../../schemas/values.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Cell } from '../domain/coverage/matrix.ts';
import type { Problem } from '../domain/problems/problem.ts';

/** All that a rule may know. */
export interface Subject {
  catalogue: Catalogue;
  today: Day;
  /** Every cell of the matrix as it stands today. */
  coverage: readonly Cell[];
}

/** A rule looks at everything and names what is wrong; it changes nothing and asks nobody. */
export type Check = (subject: Subject) => Problem[];
