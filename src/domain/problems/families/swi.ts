import type { Duration } from '../../../../schemas/values.ts';
import type { Trigger } from '../../../../schemas/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** What the switch sheets of an application leave out. */
export interface LeftOut {
  application: string;
  triggers: readonly Trigger[];
  /** The services that miss it; empty when it is every one that reads these sheets. */
  services: readonly string[];
}

/** The switch to degraded operation. */
export interface SwiFacts {
  /** A decision, or the condition of a sheet, that nothing can be measured by. */
  'SWI-01': { why: 'decision' | 'condition'; application: string };
  /** A switch that nobody decides, or that one role alone decides. */
  'SWI-02': ({ why: 'nobody' } & LeftOut) | { why: 'same-role'; role: string };
  /** A switch of which management is not told. */
  'SWI-03': LeftOut;
  /** A switch of which the service's own staff is not told. */
  'SWI-04': LeftOut;
  /** A switch of which other services are not told, or not one that receives or sends paper. */
  'SWI-05':
    | ({ why: 'nobody' } & LeftOut)
    | { why: 'partner'; application: string; partner: string; form: string };
  /** An automatic task that nobody holds. */
  'SWI-06': { job: string; application: string; trigger: Trigger };
  /** A planned stop without hours or length, or one longer than it is said to last. */
  'SWI-07':
    | { why: 'no-plan' | 'no-length'; scenario: string }
    | { why: 'shorter'; scenario: string; lasts: Duration; planned: number };
  /** A planned stop before which nothing is printed, or for which something is printed too late. */
  'SWI-08': ({ why: 'nothing' } & LeftOut) | { why: 'late'; extract: string };
  /** A planned stop outside the quiet hours of a service. */
  'SWI-09': { scenario: string; service: string; from: string; to: string };
  /** Print-outs for a failure, and nothing said for when they cannot be had. */
  'SWI-10': { extract: string };
  /** A critical application that does not say what stops, or what goes on. */
  'SWI-11': { field: 'noLongerWorks' | 'stillWorks'; application: string };
  /** A switch whose time nobody writes down. */
  'SWI-12': LeftOut;
  /** A critical application whose vendor has undertaken nothing, or a failure planned for less than that. */
  'SWI-13':
    | { why: 'none'; application: string }
    | {
        why: 'shorter';
        scenario: string;
        application: string;
        lasts: Duration;
        commitment: Duration;
      };
  /** A planned stop for which the vendor proposes nothing. */
  'SWI-14': { scenario: string; applications: readonly string[] };
}

export const swiRules = {
  'SWI-01': { severity: 'error', level: 2, from: 'A:L213, Y:L9' },
  'SWI-02': { severity: 'error', level: 2, from: 'A:L213' },
  'SWI-03': { severity: 'error', level: 2, from: 'A:L185-L187' },
  'SWI-04': { severity: 'error', level: 2, from: 'A:L215' },
  'SWI-05': { severity: 'error', level: 2, from: 'A:L215' },
  'SWI-06': { severity: 'error', level: 2, from: 'Y:L23' },
  'SWI-07': { severity: 'error', level: 2, from: 'A:L185' },
  'SWI-08': { severity: 'error', level: 2, from: 'A:L121, A:L185' },
  'SWI-09': { severity: 'warning', level: 2, from: 'A:L121' },
  'SWI-10': { severity: 'error', level: 2, from: 'A:L187' },
  'SWI-11': { severity: 'error', level: 2, from: 'Y:L17, Y:L60' },
  'SWI-12': { severity: 'error', level: 2, from: 'A:L227' },
  'SWI-13': { severity: 'warning', level: 2, from: 'Y:L13, Y:L53' },
  'SWI-14': { severity: 'error', level: 2, from: 'A:L173' },
} as const satisfies Record<keyof SwiFacts, Rule>;
