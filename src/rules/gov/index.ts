import type { GovFacts } from '../../domain/problems/families/gov.ts';
import type { Check } from '../rule.ts';

export const govChecks = {} satisfies Record<keyof GovFacts, Check>;
