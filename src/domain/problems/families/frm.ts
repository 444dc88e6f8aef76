import type { Rule } from '../rule.ts';

/** Paper forms. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled rule by rule
export interface FrmFacts {}

export const frmRules = {} as const satisfies Record<keyof FrmFacts, Rule>;
