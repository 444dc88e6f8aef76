import type { Rule } from '../rule.ts';

/** Confidentiality. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface CnfFacts {}

export const cnfRules = {} as const satisfies Record<keyof CnfFacts, Rule>;
