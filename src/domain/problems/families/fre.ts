import type { Rule } from '../rule.ts';

/** Freshness. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface FreFacts {}

export const freRules = {} as const satisfies Record<keyof FreFacts, Rule>;
