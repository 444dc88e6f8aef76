import type { CnfFacts } from '../../domain/problems/families/cnf.ts';
import type { Check } from '../rule.ts';

export const cnfChecks = {} satisfies Record<keyof CnfFacts, Check>;
