import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

/** Somebody of the service and somebody of IT answer for a procedure together: never the same role twice. */
export const gov01: Check = ({ inForce }) =>
  inForce
    .filter(({ facts }) => facts.serviceReferent === facts.itReferent)
    .map((procedure) => ({
      rule: 'GOV-01',
      facts: { contact: procedure.facts.itReferent },
      place: placeOf(procedure, 'itReferent'),
      related: [placeOf(procedure, 'serviceReferent')],
    }));
