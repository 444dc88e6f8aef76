import type { DatFacts } from '../../domain/problems/families/dat.ts';
import type { Check } from '../rule.ts';
import { dat01 } from './dat-01.ts';
import { dat02 } from './dat-02.ts';
import { dat03 } from './dat-03.ts';
import { dat04 } from './dat-04.ts';
import { dat05 } from './dat-05.ts';
import { dat06 } from './dat-06.ts';
import { dat07 } from './dat-07.ts';
import { dat08 } from './dat-08.ts';
import { dat09 } from './dat-09.ts';
import { dat10 } from './dat-10.ts';
import { dat11 } from './dat-11.ts';
import { dat12 } from './dat-12.ts';
import { dat13 } from './dat-13.ts';
import { dat14 } from './dat-14.ts';

export const datChecks = {
  'DAT-01': dat01,
  'DAT-02': dat02,
  'DAT-03': dat03,
  'DAT-04': dat04,
  'DAT-05': dat05,
  'DAT-06': dat06,
  'DAT-07': dat07,
  'DAT-08': dat08,
  'DAT-09': dat09,
  'DAT-10': dat10,
  'DAT-11': dat11,
  'DAT-12': dat12,
  'DAT-13': dat13,
  'DAT-14': dat14,
} satisfies Record<keyof DatFacts, Check>;
