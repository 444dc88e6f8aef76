import type { Rule } from '../rule.ts';

/** Contacts. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface ConFacts {}

export const conRules = {} as const satisfies Record<keyof ConFacts, Rule>;
