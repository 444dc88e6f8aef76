import type { CovFacts } from '../../domain/problems/families/cov.ts';
import type { Check } from '../rule.ts';
import { cov01 } from './cov-01.ts';
import { cov02 } from './cov-02.ts';
import { cov03 } from './cov-03.ts';
import { cov04 } from './cov-04.ts';
import { cov05 } from './cov-05.ts';

export const covChecks = {
  'COV-01': cov01,
  'COV-02': cov02,
  'COV-03': cov03,
  'COV-04': cov04,
  'COV-05': cov05,
} satisfies Record<keyof CovFacts, Check>;
