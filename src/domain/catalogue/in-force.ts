import type { Procedure } from '../../../schemas/procedure.ts';
import type { Day } from '../../../schemas/values.ts';

/** Whether staff may work by a procedure today: approved, begun, and not past its end. */
export function isInForce(
  { status, effective, until }: Pick<Procedure, 'status' | 'effective' | 'until'>,
  today: Day,
): boolean {
  if (status !== 'approved' && status !== 'interim') return false;
  return effective <= today && (until === undefined || today <= until);
}
