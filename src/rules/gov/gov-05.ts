import type { Procedure } from '../../../schemas/procedure.ts';
import type { Day } from '../../../schemas/values.ts';
import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { GovFacts } from '../../domain/problems/families/gov.ts';
import type { Check } from '../rule.ts';

/** A procedure is approved by somebody who did not write it, before it comes into force, on a day that has been. */
export const gov05: Check = ({ inForce, today }) =>
  inForce.flatMap((procedure) =>
    faultsOf(procedure.facts, today).map(({ field, facts }) => ({
      rule: 'GOV-05',
      facts,
      place: placeOf(procedure, field),
    })),
  );

interface Fault {
  field: string;
  facts: GovFacts['GOV-05'];
}

function faultsOf(facts: Procedure, today: Day): Fault[] {
  const { approver, serviceReferent, itReferent, approved, effective } = facts;
  const faults: Fault[] = [];
  if (approver === serviceReferent || approver === itReferent) {
    faults.push({ field: 'approver', facts: { why: 'own-judge', contact: approver } });
  }
  if (effective < approved) {
    faults.push({ field: 'effective', facts: { why: 'too-early', approved, effective } });
  }
  for (const field of ['approved', 'reviewed'] as const) {
    const day = facts[field];
    if (day > today) faults.push({ field, facts: { why: 'future', field, day } });
  }
  return faults;
}
