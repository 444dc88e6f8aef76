import type { RefFacts } from '../../domain/problems/families/ref.ts';
import type { Check } from '../rule.ts';
import { ref01 } from './ref-01.ts';
import { ref02 } from './ref-02.ts';
import { ref03 } from './ref-03.ts';
import { ref04 } from './ref-04.ts';
import { ref05 } from './ref-05.ts';
import { ref06 } from './ref-06.ts';
import { ref07 } from './ref-07.ts';

export const refChecks = {
  'REF-01': ref01,
  'REF-02': ref02,
  'REF-03': ref03,
  'REF-04': ref04,
  'REF-05': ref05,
  'REF-06': ref06,
  'REF-07': ref07,
} satisfies Record<keyof RefFacts, Check>;
