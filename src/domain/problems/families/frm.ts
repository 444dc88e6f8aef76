import type { Day } from '../../../../schemas/values.ts';
import type { Rule } from '../rule.ts';

/** Paper forms. */
export interface FrmFacts {
  /** A form that has no room for the patient, the time or the author. */
  'FRM-01': { why: 'identity' | 'moment' | 'author'; form: string };
  /** A form in use before the day it is in force. */
  'FRM-02': { form: string; effective: Day };
  /** Fewer blank sheets than an outage of so many minutes needs. */
  'FRM-03': { form: string; service: string; sheets: number; needed: number; minutes: number };
  /** A form that a service fills and of which it keeps none. */
  'FRM-04': { form: string; service: string };
  /** A form used during an outage, of which no return sheet says what becomes of it. */
  'FRM-05': { form: string; application: string };
  /** A form nobody knows how long to keep. */
  'FRM-06': { form: string };
  /** A form that a scenario says is lost, in use during the same outage. */
  'FRM-07': { form: string; scenario: string };
  /** A form without a word on how to fill it. */
  'FRM-08': { form: string };
  /** A service that admits without numbers of its own, or with those of another. */
  'FRM-09':
    | { why: 'none'; service: string }
    | { why: 'shared'; service: string; other: string; numbers: string };
  /** A form as it was first written, long ago. */
  'FRM-10': { form: string; effective: Day };
  /** A form that no sheet and no exchange names. */
  'FRM-11': { form: string };
}

export const frmRules = {
  'FRM-01': { severity: 'error', level: 2, from: 'A:L141' },
  'FRM-02': { severity: 'error', level: 2, from: 'ISO 17025 8.3.2' },
  'FRM-03': { severity: 'error', level: 2, from: 'A:L205, SAFER 1.3' },
  'FRM-04': { severity: 'error', level: 2, from: 'A:L179' },
  'FRM-05': { severity: 'error', level: 2, from: 'A:L193-L195' },
  'FRM-06': { severity: 'warning', level: 2, from: 'A:L195' },
  'FRM-07': { severity: 'error', level: 2, from: 'Y:L63' },
  'FRM-08': { severity: 'error', level: 2, from: 'Larsen 2019' },
  'FRM-09': { severity: 'warning', level: 2, from: 'SAFER 1.5' },
  'FRM-10': { severity: 'info', level: 2, from: 'A:L179, Y:L147' },
  'FRM-11': { severity: 'error', level: 2, from: 'A:L179' },
} as const satisfies Record<keyof FrmFacts, Rule>;
