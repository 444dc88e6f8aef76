import type { DatFacts } from '../../domain/problems/families/dat.ts';
import type { Check } from '../rule.ts';

export const datChecks = {
} satisfies Record<keyof DatFacts, Check>;
