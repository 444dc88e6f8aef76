import type { ConFacts } from '../../domain/problems/families/con.ts';
import type { Check } from '../rule.ts';

export const conChecks = {} satisfies Record<keyof ConFacts, Check>;
