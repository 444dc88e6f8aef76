import type { Rule } from '../rule.ts';

/** Symmetry: what is opened is closed. */
export interface SymFacts {
  /** An automatic task that is held at the switch and not started again at the return. */
  'SYM-03':
    | { why: 'not-resumed'; job: string; application: string }
    | { why: 'not-paused'; job: string; application: string };
}

export const symRules = {
  'SYM-03': { severity: 'error', level: 2, from: 'Y:L23' },
} as const satisfies Record<keyof SymFacts, Rule>;
