import type { ExcFacts } from '../../domain/problems/families/exc.ts';
import type { Check } from '../rule.ts';

export const excChecks = {} satisfies Record<keyof ExcFacts, Check>;
