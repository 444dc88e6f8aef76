import type { CnfFacts } from '../../domain/problems/families/cnf.ts';
import type { Check } from '../rule.ts';
import { cnf03 } from './cnf-03.ts';

export const cnfChecks = {
  'CNF-03': cnf03,
} satisfies Record<keyof CnfFacts, Check>;
