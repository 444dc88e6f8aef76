import type { RefFacts } from '../../domain/problems/families/ref.ts';
import type { Check } from '../rule.ts';
import { ref01 } from './ref-01.ts';
import { ref07 } from './ref-07.ts';

export const refChecks = {
  'REF-01': ref01,
  'REF-07': ref07,
} satisfies Record<keyof RefFacts, Check>;
