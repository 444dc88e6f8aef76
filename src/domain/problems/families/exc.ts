import type { Rule } from '../rule.ts';

/** Exchanges between services. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface ExcFacts {}

export const excRules = {} as const satisfies Record<keyof ExcFacts, Rule>;
