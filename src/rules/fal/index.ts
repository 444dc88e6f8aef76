import type { FalFacts } from '../../domain/problems/families/fal.ts';
import type { Check } from '../rule.ts';
import { fal01 } from './fal-01.ts';
import { fal02 } from './fal-02.ts';
import { fal03 } from './fal-03.ts';
import { fal04 } from './fal-04.ts';
import { fal05 } from './fal-05.ts';
import { fal06 } from './fal-06.ts';
import { fal07 } from './fal-07.ts';
import { fal08 } from './fal-08.ts';
import { fal09 } from './fal-09.ts';
import { fal10 } from './fal-10.ts';
import { fal11 } from './fal-11.ts';
import { fal12 } from './fal-12.ts';

export const falChecks = {
  'FAL-01': fal01,
  'FAL-02': fal02,
  'FAL-03': fal03,
  'FAL-04': fal04,
  'FAL-05': fal05,
  'FAL-06': fal06,
  'FAL-07': fal07,
  'FAL-08': fal08,
  'FAL-09': fal09,
  'FAL-10': fal10,
  'FAL-11': fal11,
  'FAL-12': fal12,
} satisfies Record<keyof FalFacts, Check>;
