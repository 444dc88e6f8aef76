import type { Audience } from '../../../../schemas/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** Symmetry: what is opened is closed. */
export interface SymFacts {
  /** A sheet that does not say on which one to go on. */
  'SYM-01':
    | { why: 'not-named'; sheet: string; application: string }
    | { why: 'no-way-back'; sheet: string; application: string };
  /** An audience that hears of one end of the outage only. */
  'SYM-02': {
    why: 'not-told-at-return' | 'not-told-at-switch';
    audience: Audience;
    application: string;
  };
  /** An automatic task that is held at the switch and not started again at the return. */
  'SYM-03':
    | { why: 'not-resumed'; job: string; application: string }
    | { why: 'not-paused'; job: string; application: string };
  /** A means that is put into service for the outage and not taken out again, or the other way round. */
  'SYM-04': { why: 'not-closed' | 'not-opened'; resource: string; application: string };
}

export const symRules = {
  'SYM-01': { severity: 'error', level: 2, from: 'A:L191' },
  'SYM-02': { severity: 'error', level: 2, from: 'A:L215, A:L225' },
  'SYM-03': { severity: 'error', level: 2, from: 'Y:L23' },
  'SYM-04': { severity: 'error', level: 2, from: 'Y:L137' },
} as const satisfies Record<keyof SymFacts, Rule>;
