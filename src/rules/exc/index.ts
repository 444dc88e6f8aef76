import type { ExcFacts } from '../../domain/problems/families/exc.ts';
import type { Check } from '../rule.ts';
import { exc01 } from './exc-01.ts';
import { exc02 } from './exc-02.ts';
import { exc03 } from './exc-03.ts';
import { exc04 } from './exc-04.ts';
import { exc05 } from './exc-05.ts';
import { exc06 } from './exc-06.ts';

export const excChecks = {
  'EXC-01': exc01,
  'EXC-02': exc02,
  'EXC-03': exc03,
  'EXC-04': exc04,
  'EXC-05': exc05,
  'EXC-06': exc06,
} satisfies Record<keyof ExcFacts, Check>;
