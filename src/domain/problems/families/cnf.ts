import type { Finding } from '../../confidentiality/finding.ts';
import type { Rule } from '../rule.ts';

/** Confidentiality. */
export interface CnfFacts {
  /** A patient's identity, a private address or a secret, shown only as far as may be. */
  'CNF-03': Pick<Finding, 'why' | 'masked'>;
}

export const cnfRules = {
  'CNF-03': { severity: 'error', level: 1, from: 'A:L175' },
} as const satisfies Record<keyof CnfFacts, Rule>;
