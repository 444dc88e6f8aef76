import type { Rule } from '../rule.ts';

/** Steps and their wording. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface StpFacts {}

export const stpRules = {} as const satisfies Record<keyof StpFacts, Rule>;
