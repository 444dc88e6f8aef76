import type { Rule } from '../rule.ts';
import type { Duration } from '../../../../schemas/values.ts';

/** Back-up data: how old, where, how to print it. */
export interface DatFacts {
  /** Data that may be older than is tolerated, or of an age that nobody knows. */
  'DAT-03':
    | { why: 'too-old'; extract: string; age: number; maxAge: Duration }
    | { why: 'no-interval' | 'no-time' | 'no-availability'; extract: string };
}

export const datRules = {
  'DAT-03': { severity: 'error', level: 2, from: 'Y:L131-L133' },
} as const satisfies Record<keyof DatFacts, Rule>;
