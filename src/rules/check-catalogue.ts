import type { Day } from '../../schemas/values.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { coverageMatrix, type Cell } from '../domain/coverage/matrix.ts';
import type { Problem } from '../domain/problems/problem.ts';
import { cov01 } from './cov-01.ts';
import { cov02 } from './cov-02.ts';
import { cov03 } from './cov-03.ts';
import { cov04 } from './cov-04.ts';
import { cov05 } from './cov-05.ts';
import { ref01 } from './ref-01.ts';
import { ref07 } from './ref-07.ts';

const checks = [cov01, cov02, cov03, cov04, cov05, ref01, ref07];

/** Run every rule on a catalogue: the matrix as it stands today, and all that is wrong. */
export function checkCatalogue(
  catalogue: Catalogue,
  today: Day,
): { coverage: Cell[]; problems: Problem[] } {
  const coverage = coverageMatrix(catalogue, today);
  const problems = checks.flatMap((check) => check({ catalogue, today, coverage }));
  return { coverage, problems };
}
