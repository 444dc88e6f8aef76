import type { ExchangeObject, Route } from '../../../../schemas/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** Exchanges between services. */
export interface ExcFacts {
  /** An exchange without its other side or its carrier, or a form that a service's sheets do not know. */
  'EXC-01':
    | { why: 'no-partner'; exchange: string }
    | { why: 'no-carrier'; exchange: string }
    | { why: 'form-not-used'; exchange: string; form: string; services: readonly string[] };
  /** An exchange that the other side does not say, or says otherwise. */
  'EXC-02':
    | {
        why: 'not-said';
        what: ExchangeObject;
        about: string;
        /** What the other side should say of itself. */
        direction: 'sends' | 'receives';
        /** The other side. */
        service: string;
        towards: readonly string[];
      }
    | {
        why: 'route';
        what: ExchangeObject;
        about: string;
        services: readonly string[];
        here: Route;
        there: Route;
      }
    | {
        why: 'form';
        what: ExchangeObject;
        about: string;
        services: readonly string[];
        here: string | undefined;
        there: string | undefined;
      };
  /** An exchange that does not say whose it is. */
  'EXC-03': { exchange: string };
  /** A request to which nothing comes back, or not faster when it is urgent. */
  'EXC-04':
    | { why: 'no-answer'; about: string; services: readonly string[] }
    | { why: 'no-urgent'; about: string };
  /** A way that is no other than on an ordinary day, and that falls. */
  'EXC-05':
    | { why: 'application'; exchange: string }
    | { why: 'falls'; exchange: string; route: Route; scenarios: readonly string[] };
  /** A carrier that no step of either side knows. */
  'EXC-06': { carrier: string; services: readonly string[] };
}

export const excRules = {
  'EXC-01': { severity: 'error', level: 2, from: 'A:L139' },
  'EXC-02': { severity: 'error', level: 2, from: 'A:L139' },
  'EXC-03': { severity: 'error', level: 2, from: 'A:L141' },
  'EXC-04': { severity: 'error', level: 2, from: 'A:L135-L137' },
  'EXC-05': { severity: 'warning', level: 2, from: 'A:L139' },
  'EXC-06': { severity: 'warning', level: 2, from: 'A:L121' },
} as const satisfies Record<keyof ExcFacts, Rule>;
