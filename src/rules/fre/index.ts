import type { FreFacts } from '../../domain/problems/families/fre.ts';
import type { Check } from '../rule.ts';
import { fre01 } from './fre-01.ts';
import { fre02 } from './fre-02.ts';

export const freChecks = {
  'FRE-01': fre01,
  'FRE-02': fre02,
} satisfies Record<keyof FreFacts, Check>;
