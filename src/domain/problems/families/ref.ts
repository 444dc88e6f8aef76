import type { Kind } from '../../../../schemas/values.ts';
import type { Rule } from '../rule.ts';

/** References: what one thing says of another. */
export interface RefFacts {
  /** A reference to something that does not exist, or a name that is given twice. */
  'REF-01':
    | {
        why: 'unresolved';
        kind: Kind;
        id: string;
        /** What is written nearly the same. */
        nearest?: string;
        /** The only thing of its kind that nothing names: its file may have been given another name. */
        unnamed?: string;
      }
    | { why: 'not-in-force'; kind: 'procedure'; id: string }
    | { why: 'repeated'; kind: Kind; id: string }
    | { why: 'repeated-short'; short: string };
  /** Something described that nothing names. */
  'REF-02': { kind: 'contact' | 'extract'; id: string };
  /** A code in a sentence that nothing bears. */
  'REF-03': { code: string };
  /** Paper that is said to lie on the network. */
  'REF-04': { typed: string };
  /** A reference to a sheet that lies in other binders only. */
  'REF-05': { code: string; services: readonly string[] };
  /** A web address that nothing here describes. */
  'REF-06': { address: string };
  /** A procedure in force that lies in no binder where it should. */
  'REF-07':
    | { why: 'not-a-user'; service: string; application: string }
    | { why: 'passage'; service: string; application: string }
    | { why: 'nobody'; application: string };
}

export const refRules = {
  'REF-01': { severity: 'error', level: 1, from: 'A:L119' },
  'REF-02': { severity: 'warning', level: 1, from: 'A:L179' },
  'REF-03': { severity: 'error', level: 1, from: 'Y:L57' },
  'REF-04': { severity: 'error', level: 1, from: 'Y:L144, SAFER 2.3' },
  'REF-05': { severity: 'error', level: 1, from: 'Y:L57' },
  'REF-06': { severity: 'warning', level: 1, from: 'A:L241, Y:L145' },
  'REF-07': { severity: 'error', level: 1, from: 'A:L207' },
} as const satisfies Record<keyof RefFacts, Rule>;
