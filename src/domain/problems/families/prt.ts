import type { Rule } from '../rule.ts';

/** Printed copies. */
export interface PrtFacts {
  /** A service without a copy of its procedures, or with one that nobody would find. */
  'PRT-01':
    | { why: 'none'; service: string; application: string }
    | { why: 'vague'; service: string; place: string };
}

export const prtRules = {
  'PRT-01': { severity: 'error', level: 2, from: 'A:L207, Y:L144' },
} as const satisfies Record<keyof PrtFacts, Rule>;
