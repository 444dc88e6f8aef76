import type { FrmFacts } from '../../domain/problems/families/frm.ts';
import type { Check } from '../rule.ts';
import { frm01 } from './frm-01.ts';
import { frm02 } from './frm-02.ts';
import { frm03 } from './frm-03.ts';
import { frm04 } from './frm-04.ts';
import { frm05 } from './frm-05.ts';
import { frm06 } from './frm-06.ts';
import { frm07 } from './frm-07.ts';
import { frm08 } from './frm-08.ts';
import { frm09 } from './frm-09.ts';
import { frm10 } from './frm-10.ts';
import { frm11 } from './frm-11.ts';

export const frmChecks = {
  'FRM-01': frm01,
  'FRM-02': frm02,
  'FRM-03': frm03,
  'FRM-04': frm04,
  'FRM-05': frm05,
  'FRM-06': frm06,
  'FRM-07': frm07,
  'FRM-08': frm08,
  'FRM-09': frm09,
  'FRM-10': frm10,
  'FRM-11': frm11,
} satisfies Record<keyof FrmFacts, Check>;
