import type { Day } from '../../../../schemas/values.ts';
import type { Rule } from '../rule.ts';

/** Freshness. */
export interface FreFacts {
  /** A review that is late. */
  'FRE-01': { state: 'overdue' | 'expired'; due: Day; contact: string };
  /** Reviews too far apart. */
  'FRE-02': { months: number };
}

export const freRules = {
  'FRE-01': { severity: 'error', level: 1, from: 'A:L83' },
  'FRE-02': { severity: 'warning', level: 2, from: 'SAFER 2.3' },
} as const satisfies Record<keyof FreFacts, Rule>;
