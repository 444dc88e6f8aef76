import type { SymFacts } from '../../domain/problems/families/sym.ts';
import type { Check } from '../rule.ts';

export const symChecks = {
} satisfies Record<keyof SymFacts, Check>;
