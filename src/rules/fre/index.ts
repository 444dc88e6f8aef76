import type { FreFacts } from '../../domain/problems/families/fre.ts';
import type { Check } from '../rule.ts';

export const freChecks = {} satisfies Record<keyof FreFacts, Check>;
