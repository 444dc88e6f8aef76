import type { Rule } from '../rule.ts';

/** The return to normal. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface RetFacts {}

export const retRules = {} as const satisfies Record<keyof RetFacts, Rule>;
