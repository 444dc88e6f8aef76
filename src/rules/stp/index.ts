import type { StpFacts } from '../../domain/problems/families/stp.ts';
import type { Check } from '../rule.ts';
import { stp01 } from './stp-01.ts';
import { stp02 } from './stp-02.ts';
import { stp03 } from './stp-03.ts';
import { stp04 } from './stp-04.ts';
import { stp05 } from './stp-05.ts';
import { stp06 } from './stp-06.ts';
import { stp07 } from './stp-07.ts';
import { stp08 } from './stp-08.ts';
import { stp09 } from './stp-09.ts';
import { stp10 } from './stp-10.ts';
import { stp11 } from './stp-11.ts';
import { stp12 } from './stp-12.ts';

export const stpChecks = {
  'STP-01': stp01,
  'STP-02': stp02,
  'STP-03': stp03,
  'STP-04': stp04,
  'STP-05': stp05,
  'STP-06': stp06,
  'STP-07': stp07,
  'STP-08': stp08,
  'STP-09': stp09,
  'STP-10': stp10,
  'STP-11': stp11,
  'STP-12': stp12,
} satisfies Record<keyof StpFacts, Check>;
