import type { Rule } from '../rule.ts';

/** Fallbacks: do they survive what has failed. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface FalFacts {}

export const falRules = {} as const satisfies Record<keyof FalFacts, Rule>;
