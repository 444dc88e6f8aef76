import type { Rule } from '../rule.ts';

/** Symmetry: what is opened is closed. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface SymFacts {}

export const symRules = {

} as const satisfies Record<keyof SymFacts, Rule>;
