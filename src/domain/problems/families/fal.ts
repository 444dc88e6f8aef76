import type { Audience, Channel } from '../../../../schemas/vocabulary.ts';
import type { Duration } from '../../../../schemas/values.ts';
import type { Chain } from '../../fallback/closure.ts';
import type { LossIn } from '../../fallback/survival.ts';
import type { Rule } from '../rule.ts';

/** Fallbacks: do they survive what has failed. */
export interface FalFacts {
  /** A means that the sheets rely on and that has failed with everything else. */
  'FAL-01':
    | { why: 'store' | 'account'; extract: string; losses: readonly LossIn[] }
    | { why: 'resource'; resource: string; losses: readonly LossIn[] }
    | { why: 'contact'; contact: string; losses: readonly LossIn[] };
  /** A service whose every copy of the procedures has failed too. */
  'FAL-02': { service: string; losses: readonly LossIn[] };
  /** An extract that can be read and not printed, with no form to copy it on. */
  'FAL-03': { extract: string; losses: readonly LossIn[] };
  /** News that cannot travel as the sheet says. */
  'FAL-04':
    | { why: 'lost'; audience: Audience; by: Channel; losses: readonly LossIn[] }
    | { why: 'no-number'; audience: Audience; by: Channel; contact: string };
  /** A copy in another environment that may ask for the everyday sign-on. */
  'FAL-05':
    | { why: 'unknown' | 'not-said'; extract: string }
    | { why: 'sign-on'; extract: string; losses: readonly LossIn[] };
  /** A fallback that does not say what it needs. */
  'FAL-06': { resource: string };
  /** Blank forms that lie only on something that has failed. */
  'FAL-07': { form: string; service: string; place: string; losses: readonly LossIn[] };
  /** A second choice that falls with the first. */
  'FAL-08': { extract: string; first: string; second: string; cause: string; scenario: string };
  /** A resource that would take an application from several hospitals, in no scenario. */
  'FAL-09': {
    resource: string;
    applications: readonly string[];
    establishments: number;
    services: number;
  };
  /** A resource that is said to work and does not. */
  'FAL-10': { resource: string; chain: Chain };
  /** A critical application without a vendor's proposal for it, or with that of an older version. */
  'FAL-11':
    | { why: 'none'; application: string }
    | { why: 'older'; application: string; version: string; current: string };
  /** A battery or stock that ends before the outage does. */
  'FAL-12': { resource: string; autonomy: Duration; lasts: Duration; losses: readonly LossIn[] };
}

export const falRules = {
  'FAL-01': { severity: 'error', level: 2, from: 'Y:L70-L89, A:L175' },
  'FAL-02': { severity: 'error', level: 2, from: 'Y:L144, SAFER 2.3' },
  'FAL-03': { severity: 'error', level: 2, from: 'A:L187' },
  'FAL-04': { severity: 'error', level: 2, from: 'Y:L135, SAFER 2.2' },
  'FAL-05': { severity: 'error', level: 2, from: 'Y:L55, Y:L67' },
  'FAL-06': { severity: 'error', level: 2, from: 'A:L65' },
  'FAL-07': { severity: 'error', level: 2, from: 'Y:L63' },
  'FAL-08': { severity: 'warning', level: 2, from: 'Y:L75-L77' },
  'FAL-09': { severity: 'warning', level: 2, from: 'A:L65' },
  'FAL-10': { severity: 'error', level: 2, from: 'Y:L77, Y:L85' },
  'FAL-11': { severity: 'warning', level: 2, from: 'A:L173' },
  'FAL-12': { severity: 'error', level: 2, from: 'SAFER 1.2, A:L219' },
} as const satisfies Record<keyof FalFacts, Rule>;
