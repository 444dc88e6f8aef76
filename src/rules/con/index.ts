import type { ConFacts } from '../../domain/problems/families/con.ts';
import type { Check } from '../rule.ts';
import { con01 } from './con-01.ts';
import { con02 } from './con-02.ts';
import { con03 } from './con-03.ts';
import { con04 } from './con-04.ts';

export const conChecks = {
  'CON-01': con01,
  'CON-02': con02,
  'CON-03': con03,
  'CON-04': con04,
} satisfies Record<keyof ConFacts, Check>;
