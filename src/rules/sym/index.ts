import type { SymFacts } from '../../domain/problems/families/sym.ts';
import type { Check } from '../rule.ts';
import { sym03 } from './sym-03.ts';

export const symChecks = {
  'SYM-03': sym03,
} satisfies Record<keyof SymFacts, Check>;
