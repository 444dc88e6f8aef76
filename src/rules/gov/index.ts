import type { GovFacts } from '../../domain/problems/families/gov.ts';
import type { Check } from '../rule.ts';
import { gov01 } from './gov-01.ts';
import { gov05 } from './gov-05.ts';

export const govChecks = {
  'GOV-01': gov01,
  'GOV-05': gov05,
} satisfies Record<keyof GovFacts, Check>;
