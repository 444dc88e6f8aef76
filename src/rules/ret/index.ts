import type { RetFacts } from '../../domain/problems/families/ret.ts';
import type { Check } from '../rule.ts';

export const retChecks = {} satisfies Record<keyof RetFacts, Check>;
