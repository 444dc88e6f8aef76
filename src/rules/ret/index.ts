import type { RetFacts } from '../../domain/problems/families/ret.ts';
import type { Check } from '../rule.ts';
import { ret01 } from './ret-01.ts';
import { ret02 } from './ret-02.ts';
import { ret03 } from './ret-03.ts';
import { ret04 } from './ret-04.ts';
import { ret05 } from './ret-05.ts';
import { ret06 } from './ret-06.ts';
import { ret07 } from './ret-07.ts';
import { ret08 } from './ret-08.ts';
import { ret09 } from './ret-09.ts';
import { ret10 } from './ret-10.ts';
import { ret11 } from './ret-11.ts';
import { ret12 } from './ret-12.ts';
import { ret13 } from './ret-13.ts';

export const retChecks = {
  'RET-01': ret01,
  'RET-02': ret02,
  'RET-03': ret03,
  'RET-04': ret04,
  'RET-05': ret05,
  'RET-06': ret06,
  'RET-07': ret07,
  'RET-08': ret08,
  'RET-09': ret09,
  'RET-10': ret10,
  'RET-11': ret11,
  'RET-12': ret12,
  'RET-13': ret13,
} satisfies Record<keyof RetFacts, Check>;
