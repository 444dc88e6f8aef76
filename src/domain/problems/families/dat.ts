import type { Rule } from '../rule.ts';

/** Back-up data: how old, where, how to print it. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface DatFacts {}

export const datRules = {

} as const satisfies Record<keyof DatFacts, Rule>;
