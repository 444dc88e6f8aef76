import type { ExtractKind } from '../../../../schemas/vocabulary.ts';
import type { Day, Duration } from '../../../../schemas/values.ts';
import type { Rule } from '../rule.ts';

/** Back-up data: how old, where, how to print it. */
export interface DatFacts {
  /** An extract that can only be read on a screen. */
  'DAT-01': { extract: string; kind: ExtractKind };
  /** An extract made nobody knows how often, or by hand by nobody, or with nothing to remind that person. */
  'DAT-02': { why: 'no-interval' | 'no-maker' | 'no-reminder'; extract: string };
  /** Data that may be older than is tolerated, or of an age that nobody knows. */
  'DAT-03':
    | { why: 'too-old'; extract: string; age: number; maxAge: Duration }
    | { why: 'no-time'; extract: string };
  /** An extract of which every copy goes down with the application's own data. */
  'DAT-04': { extract: string; application: string; store: string; chain: readonly string[] };
  /** An extract of which there is one copy. */
  'DAT-05': { extract: string; store: string };
  /** An extract that staff use and nobody prints or opens, or that is printed nobody knows where. */
  'DAT-06': { why: 'nobody' | 'no-printer'; extract: string };
  /** An extract that nobody hands out. */
  'DAT-07': { extract: string };
  /** An extract that nobody has tried, or not of late. */
  'DAT-08':
    | { why: 'never'; extract: string; application: string }
    | { why: 'long-ago' | 'not-yet'; extract: string; tested: Day };
  /** An extract that is not made again in a long outage, without a word about it. */
  'DAT-09': { extract: string; application: string; lasts: number };
  /** A medical device that staff turn to and of which nobody says what it holds. */
  'DAT-10': { device: string; application: string };
  /** Hours between the copy and the time it can be read, without a word about them. */
  'DAT-11': { extract: string; capturedAt: string; availableAt: string; overMidnight: boolean };
  /** Times that cannot be told: half of a pair, a time zone that does not exist, a clock of twelve hours. */
  'DAT-12':
    | { why: 'no-availability' | 'no-capture'; extract: string }
    | { why: 'shifts'; extract: string; every: Duration; capturedAt: string }
    | { why: 'zone'; timezone: string }
    | { why: 'twelve-hours'; typed: string };
  /** A read-only copy that does not say what it lacks, or that staff open without being warned. */
  'DAT-13':
    | { why: 'lacks'; extract: string }
    | { why: 'no-warning'; copy: 'extract' | 'resource'; id: string };
  /** An extract that takes a service more than an hour to print. */
  'DAT-14': { extract: string; service: string; pages: number; minutes: number; printer: string };
}

export const datRules = {
  'DAT-01': { severity: 'error', level: 2, from: 'A:L175' },
  'DAT-02': { severity: 'error', level: 2, from: 'A:L175, Y:L43' },
  'DAT-03': { severity: 'error', level: 2, from: 'Y:L131-L133' },
  'DAT-04': { severity: 'error', level: 2, from: 'A:L175' },
  'DAT-05': { severity: 'warning', level: 2, from: 'Y:L77' },
  'DAT-06': { severity: 'error', level: 2, from: 'A:L177' },
  'DAT-07': { severity: 'error', level: 2, from: 'A:L177' },
  'DAT-08': { severity: 'error', level: 2, from: 'Y:L31, Y:L52' },
  'DAT-09': { severity: 'error', level: 2, from: 'Y:L59' },
  'DAT-10': { severity: 'warning', level: 2, from: 'A:L171' },
  'DAT-11': { severity: 'warning', level: 2, from: 'Y:L131' },
  'DAT-12': { severity: 'error', level: 2, from: 'Y:L127-L131' },
  'DAT-13': { severity: 'error', level: 2, from: 'Y:L129-L137' },
  'DAT-14': { severity: 'warning', level: 2, from: 'A:L185' },
} as const satisfies Record<keyof DatFacts, Rule>;
