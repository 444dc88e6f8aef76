import type { Rule } from '../rule.ts';

/** The return to normal. */
export interface RetFacts {
  /** A return that nobody decides, or that is decided before anybody has looked whether it works. */
  'RET-01': { why: 'no-decision' | 'no-check'; application: string };
  /** Staff of the service or management, who do not hear that the outage is over. */
  'RET-02': { audience: 'service' | 'management'; application: string };
  /** A return without the boxes for the hours lost, or an application whose backup interval nobody knows. */
  'RET-03': { why: 'no-window' | 'no-interval'; application: string };
  /** Paper was written on, and the return says of none of it what becomes of it. */
  'RET-04': { application: string };
  /** Papers are entered or scanned, and nobody has brought them together before. */
  'RET-05': { application: string };
  /** A form that is entered although nobody takes it during the outage. */
  'RET-06': { form: string; application: string };
  /** Allergies or treatments that are entered after something that could wait. */
  'RET-07': { form: string; before: string };
  /** Allergies or treatments that nobody checks, or the one who typed them. */
  'RET-08': { why: 'nobody' | 'same'; form: string; role: string };
  /** A task that is started again too early, or without a word on what to catch up. */
  'RET-09': { why: 'bare' | 'too-early'; job: string; application: string };
  /** A copy that stays open, or users who are not sent back to the address of every day. */
  'RET-10':
    | { why: 'not-closed'; resource: string; application: string }
    | { why: 'no-address'; application: string }
    | { why: 'not-sent-back'; address: string; application: string };
  /** Temporary identities that no return of the service merges. */
  'RET-11': { service: string };
  /** Printed extracts of which the return does not say whether they are destroyed or filed. */
  'RET-12': { application: string };
  /** A return without a look back at a long outage. */
  'RET-13': { application: string };
}

export const retRules = {
  'RET-01': { severity: 'error', level: 2, from: 'A:L223' },
  'RET-02': { severity: 'error', level: 2, from: 'A:L225' },
  'RET-03': { severity: 'error', level: 2, from: 'A:L195, A:L227' },
  'RET-04': { severity: 'error', level: 2, from: 'A:L195' },
  'RET-05': { severity: 'error', level: 2, from: 'A:L195, A:L229' },
  'RET-06': { severity: 'error', level: 2, from: 'A:L195' },
  'RET-07': { severity: 'error', level: 2, from: 'A:L231' },
  'RET-08': { severity: 'error', level: 2, from: 'A:L231' },
  'RET-09': { severity: 'error', level: 2, from: 'Y:L23' },
  'RET-10': { severity: 'error', level: 2, from: 'Y:L58, Y:L137' },
  'RET-11': { severity: 'warning', level: 2, from: 'SAFER 1.5' },
  'RET-12': { severity: 'error', level: 2, from: 'A:L175' },
  'RET-13': { severity: 'warning', level: 2, from: 'SAFER 3.3' },
} as const satisfies Record<keyof RetFacts, Rule>;
