import type { Need } from '../../coverage/matrix.ts';
import type { Rule } from '../rule.ts';

/** Coverage: what is there for each service. */
export interface CovFacts {
  /** A cell of the matrix with no procedure, for both triggers. */
  'COV-01': Need;
  /** A cell of a critical application for which the service has nothing at all. */
  'COV-02': Need;
  /** A cell covered for failures only. */
  'COV-03': Need;
  /** A cell covered for scheduled stops only. */
  'COV-04': Need;
  /** An exemption or an empty list that does not hold. */
  'COV-05':
    | { why: 'expired'; service: string; application: string; until: string }
    | { why: 'too-long'; service: string; application: string; until: string; latest: string }
    | { why: 'not-used'; service: string; application: string }
    | { why: 'uses-none'; service: string }
    | { why: 'used-by-none'; application: string };
}

export const covRules = {
  'COV-01': { severity: 'error', level: 1, from: 'A:L49, A:L119, Y:L49' },
  'COV-02': { severity: 'error', level: 1, from: 'A:L99, A:L119' },
  'COV-03': { severity: 'error', level: 1, from: 'A:L121, A:L183' },
  'COV-04': { severity: 'error', level: 1, from: 'A:L123, A:L173' },
  'COV-05': { severity: 'error', level: 1, from: 'Y:L99' },
} as const satisfies Record<keyof CovFacts, Rule>;
