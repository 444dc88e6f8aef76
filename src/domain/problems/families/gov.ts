import type { Day } from '../../../../schemas/values.ts';
import type { Rule } from '../rule.ts';

/** Who answers for a procedure. */
export interface GovFacts {
  /** One role answers for both sides. */
  'GOV-01': { contact: string };
  /** An approval that cannot be. */
  'GOV-05':
    | { why: 'own-judge'; contact: string }
    | { why: 'too-early'; approved: Day; effective: Day }
    | { why: 'future'; field: 'approved' | 'reviewed'; day: Day };
}

export const govRules = {
  'GOV-01': { severity: 'error', level: 1, from: 'A:L111' },
  'GOV-05': { severity: 'error', level: 1, from: 'ISO 17025 8.3.2' },
} as const satisfies Record<keyof GovFacts, Rule>;
