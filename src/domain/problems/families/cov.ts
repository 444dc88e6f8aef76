import type { Criticality, Extent, ServiceFunction } from '../../../../schemas/vocabulary.ts';
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
  /** What services of this type do, and this one has no sheet for. */
  'COV-06': { service: string; functions: readonly ServiceFunction[] };
  /** A function promised without a means, for some services or for all, or too many functions. */
  'COV-07':
    | { why: 'no-means'; function: ServiceFunction; services: readonly string[] }
    | { why: 'too-many'; service: string; count: number; most: number };
  /** An essential information that nothing holds during an outage. */
  'COV-08': { service: string; information: string };
  /** A kind of service of which the group has none, or none that is complete. */
  'COV-09': { why: 'none' | 'incomplete'; kind: 'care' | 'administrative' | 'platform' };
  /** An application on one side only of the map and the content, or called more critical on one. */
  'COV-10':
    | { why: 'not-here'; application: string }
    | { why: 'not-mapped'; application: string }
    | { why: 'criticality'; application: string; here: Criticality; there: Criticality };
  /** A set of degraded sheets that stops thinking after some hours. */
  'COV-11': {
    why: 'nothing-after-4h' | 'nothing-after-24h';
    application: string;
    services: readonly string[];
  };
  /** A critical application without a scenario of one extent, or of both. */
  'COV-12': { application: string; missing: readonly Extent[] };
}

export const covRules = {
  'COV-01': { severity: 'error', level: 1, from: 'A:L49, A:L119, Y:L49' },
  'COV-02': { severity: 'error', level: 1, from: 'A:L99, A:L119' },
  'COV-03': { severity: 'error', level: 1, from: 'A:L121, A:L183' },
  'COV-04': { severity: 'error', level: 1, from: 'A:L123, A:L173' },
  'COV-05': { severity: 'error', level: 1, from: 'Y:L99' },
  'COV-06': { severity: 'error', level: 2, from: 'A:L135-L155' },
  'COV-07': { severity: 'error', level: 2, from: 'A:L127' },
  'COV-08': { severity: 'error', level: 2, from: 'A:L157-L163, Y:L33-L41' },
  'COV-09': { severity: 'warning', level: 2, from: 'CaRE D2' },
  'COV-10': { severity: 'error', level: 2, from: 'A:L119' },
  'COV-11': { severity: 'error', level: 2, from: 'Y:L9, Y:L59' },
  'COV-12': { severity: 'warning', level: 2, from: 'A:L61, Y:L92-L114' },
} as const satisfies Record<keyof CovFacts, Rule>;
