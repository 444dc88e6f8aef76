import type { Contact } from '../../../schemas/contact.ts';
import type { Closure } from '../fallback/closure.ts';
import { lossOfNumber } from '../fallback/survival.ts';

type PhoneNumber = Contact['numbers'][number];

/**
 * Numbers in the order in which to try them: those that ring in most outages first, and of these in the
 * order in which they are written. `closures` is what is down in each scenario.
 */
export function likeliestFirst(
  numbers: readonly PhoneNumber[],
  closures: readonly Closure[],
): PhoneNumber[] {
  const outagesWithout = new Map(
    numbers.map((number) => [number, closures.filter((down) => lossOfNumber(number, down)).length]),
  );
  return numbers.toSorted((a, b) => (outagesWithout.get(a) ?? 0) - (outagesWithout.get(b) ?? 0));
}
