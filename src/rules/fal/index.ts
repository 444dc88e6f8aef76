import type { FalFacts } from '../../domain/problems/families/fal.ts';
import type { Check } from '../rule.ts';

export const falChecks = {} satisfies Record<keyof FalFacts, Check>;
