import type { StpFacts } from '../../domain/problems/families/stp.ts';
import type { Check } from '../rule.ts';

export const stpChecks = {} satisfies Record<keyof StpFacts, Check>;
