import type { Day } from '../../../schemas/values.ts';
import { reviewDue } from '../catalogue/freshness.ts';
import type { BinderPlan } from './plan.ts';

/**
 * The last day on which a binder may be used as it is: a first sheet ends or must be read through again
 * on it. A review that is already late is told by the sheet itself and holds up no other.
 */
export function validUntil({ tabs }: Pick<BinderPlan, 'tabs'>, today: Day): Day {
  const ends = tabs
    .flatMap(({ procedures }) => procedures)
    .flatMap(({ facts }) => [reviewDue(facts), ...(facts.until ? [facts.until] : [])])
    .filter((day) => day >= today);
  return ends.toSorted()[0] ?? today;
}
