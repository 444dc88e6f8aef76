import type { SwiFacts } from '../../domain/problems/families/swi.ts';
import type { Check } from '../rule.ts';

export const swiChecks = {} satisfies Record<keyof SwiFacts, Check>;
