import type { Rule } from '../rule.ts';

/** Who answers for a procedure. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface GovFacts {}

export const govRules = {} as const satisfies Record<keyof GovFacts, Rule>;
