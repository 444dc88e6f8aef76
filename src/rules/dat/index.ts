import type { DatFacts } from '../../domain/problems/families/dat.ts';
import type { Check } from '../rule.ts';
import { dat03 } from './dat-03.ts';

export const datChecks = {
  'DAT-03': dat03,
} satisfies Record<keyof DatFacts, Check>;
