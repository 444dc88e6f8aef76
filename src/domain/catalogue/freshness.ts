import type { Procedure } from '../../../schemas/procedure.ts';
import type { Day } from '../../../schemas/values.ts';
import { addDays, addMonths } from './days.ts';

/** How far a procedure is from the day it must be read through again. */
export type Freshness = { due: Day } & { state: 'current' | 'due-soon' | 'overdue' | 'expired' };

/** A review within this many days is announced. */
const soonDays = 60;
/** A review overdue by more than this many days makes the sheet out of date. */
const expiredDays = 90;

/** The day by which a procedure must be read through again. */
export function reviewDue({
  reviewed,
  reviewEvery,
}: Pick<Procedure, 'reviewed' | 'reviewEvery'>): Day {
  return addMonths(reviewed, reviewEvery);
}

/** The state of a procedure's review today; the due day itself is still in time. */
export function freshness(
  facts: Pick<Procedure, 'reviewed' | 'reviewEvery'>,
  today: Day,
): Freshness {
  const due = reviewDue(facts);
  if (today > addDays(due, expiredDays)) return { due, state: 'expired' };
  if (today > due) return { due, state: 'overdue' };
  if (addDays(today, soonDays) >= due) return { due, state: 'due-soon' };
  return { due, state: 'current' };
}
