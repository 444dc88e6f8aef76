import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { freshness } from '../../domain/catalogue/freshness.ts';
import type { Check } from '../rule.ts';

/** A procedure is read through again in time: late is a warning, more than ninety days late an error. */
export const fre01: Check = ({ inForce, today }) =>
  inForce.flatMap((procedure) => {
    const { state, due } = freshness(procedure.facts, today);
    if (state !== 'overdue' && state !== 'expired') return [];
    return {
      rule: 'FRE-01',
      ...(state === 'overdue' && { severity: 'warning' as const }),
      facts: { state, due, contact: procedure.facts.serviceReferent },
      place: placeOf(procedure, 'reviewed'),
    };
  });
