import type { Rule } from '../rule.ts';

/** Steps and their wording. */
export interface StpFacts {
  /** A step that asks for more than can be done and signed as one. */
  'STP-01': { actions: readonly string[]; most: number };
  /** An order that stands in no step, so that nobody knows whose it is. */
  'STP-02': { words: string };
  /** A step that begins with neither what is done nor when. */
  'STP-03': { words: string };
  /** An action whose condition stands behind it. */
  'STP-04': { condition: string };
  /** A warning that comes too late, or that asks for something to be done. */
  'STP-05': {
    why: 'nothing-follows' | 'behind-the-words' | 'order';
    alert: 'Danger' | 'Caution';
    words: string;
  };
  /** A step named by a number that the sheet, or a service's copy of it, does not have. */
  'STP-06': { step: number; count: number; service?: string };
  /** An hour before the hour of an earlier step, or something repeated without end. */
  'STP-07': { why: 'backwards'; at: string; after: string } | { why: 'endless'; words: string };
  /** Something put off to no moment. */
  'STP-08': { words: string };
  /** More hands, without saying how many or from where. */
  'STP-09': { words: string };
  /** A sentence that is hard to take in, or that sends a reader nowhere. */
  'STP-10':
    | { why: 'long'; words: string; count: number; longest: number }
    | { why: 'negated' | 'vague'; words: string };
  /** Too many steps in a row without a heading. */
  'STP-11': { count: number; most: number };
  /** What is listed as needed and what the steps use are not the same. */
  'STP-12': {
    why: 'not-listed' | 'not-used';
    kind: 'form' | 'extract' | 'resource';
    id: string;
  };
}

export const stpRules = {
  'STP-01': { severity: 'warning', level: 2, from: 'APWG' },
  'STP-02': { severity: 'error', level: 2, from: 'Y:L11' },
  'STP-03': { severity: 'warning', level: 2, from: 'APWG' },
  'STP-04': { severity: 'warning', level: 2, from: 'APWG, Y:L106' },
  'STP-05': { severity: 'error', level: 2, from: 'APWG' },
  'STP-06': { severity: 'error', level: 2, from: 'Y:L57' },
  'STP-07': { severity: 'error', level: 2, from: 'APWG' },
  'STP-08': { severity: 'error', level: 2, from: 'Y:L106' },
  'STP-09': { severity: 'warning', level: 2, from: 'A:L217' },
  'STP-10': { severity: 'warning', level: 2, from: 'APWG' },
  'STP-11': { severity: 'warning', level: 2, from: 'QRH' },
  'STP-12': { severity: 'error', level: 2, from: 'APWG' },
} as const satisfies Record<keyof StpFacts, Rule>;
