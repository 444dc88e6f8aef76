import type { Rule } from '../rule.ts';

/** Printed copies. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface PrtFacts {}

export const prtRules = {} as const satisfies Record<keyof PrtFacts, Rule>;
