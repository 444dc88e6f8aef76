import type { CovFacts } from '../../domain/problems/families/cov.ts';
import type { Check } from '../rule.ts';
import { cov01 } from './cov-01.ts';
import { cov02 } from './cov-02.ts';
import { cov03 } from './cov-03.ts';
import { cov04 } from './cov-04.ts';
import { cov05 } from './cov-05.ts';
import { cov06 } from './cov-06.ts';
import { cov07 } from './cov-07.ts';
import { cov08 } from './cov-08.ts';
import { cov09 } from './cov-09.ts';
import { cov10 } from './cov-10.ts';
import { cov11 } from './cov-11.ts';
import { cov12 } from './cov-12.ts';

export const covChecks = {
  'COV-01': cov01,
  'COV-02': cov02,
  'COV-03': cov03,
  'COV-04': cov04,
  'COV-05': cov05,
  'COV-06': cov06,
  'COV-07': cov07,
  'COV-08': cov08,
  'COV-09': cov09,
  'COV-10': cov10,
  'COV-11': cov11,
  'COV-12': cov12,
} satisfies Record<keyof CovFacts, Check>;
