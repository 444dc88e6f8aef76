import type { Day } from '../../../../schemas/values.ts';
import type { LossIn } from '../../fallback/survival.ts';
import type { Rule } from '../rule.ts';

/** Contacts. */
export interface ConFacts {
  /** A critical application of whose vendor nobody knows the number. */
  'CON-01': { application: string };
  /** Somebody who decides or has to be told, and who cannot be reached at night. */
  'CON-02': { contact: string; hours: string };
  /** Numbers that nobody has tried for long. */
  'CON-03': { contact: string; verified: Day };
  /** Those on call, or a vendor, whom no telephone reaches in the outage they are needed for. */
  'CON-04': { why: 'on-call' | 'vendor'; contact: string; losses: readonly LossIn[] };
}

export const conRules = {
  'CON-01': { severity: 'error', level: 2, from: 'Y:L17' },
  'CON-02': { severity: 'error', level: 2, from: 'A:L67' },
  'CON-03': { severity: 'warning', level: 2, from: 'Y:L143' },
  'CON-04': { severity: 'error', level: 2, from: 'HSE 2021' },
} as const satisfies Record<keyof ConFacts, Rule>;
