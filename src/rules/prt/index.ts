import type { PrtFacts } from '../../domain/problems/families/prt.ts';
import type { Check } from '../rule.ts';

export const prtChecks = {} satisfies Record<keyof PrtFacts, Check>;
