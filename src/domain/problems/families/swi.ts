import type { Rule } from '../rule.ts';

/** The switch to degraded operation. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface SwiFacts {}

export const swiRules = {} as const satisfies Record<keyof SwiFacts, Rule>;
