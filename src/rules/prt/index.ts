import type { PrtFacts } from '../../domain/problems/families/prt.ts';
import type { Check } from '../rule.ts';
import { prt01 } from './prt-01.ts';

export const prtChecks = {
  'PRT-01': prt01,
} satisfies Record<keyof PrtFacts, Check>;
