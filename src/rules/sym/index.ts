import type { SymFacts } from '../../domain/problems/families/sym.ts';
import type { Check } from '../rule.ts';
import { sym01 } from './sym-01.ts';
import { sym02 } from './sym-02.ts';
import { sym03 } from './sym-03.ts';
import { sym04 } from './sym-04.ts';

export const symChecks = {
  'SYM-01': sym01,
  'SYM-02': sym02,
  'SYM-03': sym03,
  'SYM-04': sym04,
} satisfies Record<keyof SymFacts, Check>;
