import type { Contact } from '../../../schemas/contact.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { closureAtEnd, type Closure } from '../fallback/closure.ts';
import { lossOfNumber } from '../fallback/survival.ts';

type PhoneNumber = Contact['numbers'][number];
type Failures = Pick<Catalogue, 'scenarios' | 'resources'>;

/**
 * Numbers in the order in which to try them: those that ring in most scenarios first, and of these in the
 * order in which they are written.
 */
export function numbersToTry(numbers: readonly PhoneNumber[], failures: Failures): PhoneNumber[] {
  const closures = closuresIn(failures);
  const silencedIn = new Map(
    numbers.map((number) => [number, closures.filter((down) => lossOfNumber(number, down)).length]),
  );
  return numbers.toSorted((a, b) => (silencedIn.get(a) ?? 0) - (silencedIn.get(b) ?? 0));
}

/** What is down in each scenario; worked out once, for a binder asks for hundreds of contacts. */
function closuresIn(failures: Failures): readonly Closure[] {
  const known = closuresByFailures.get(failures);
  if (known) return known;
  const { scenarios, resources } = failures;
  const closures = [...scenarios.values()].map(({ facts }) => closureAtEnd(facts, resources));
  closuresByFailures.set(failures, closures);
  return closures;
}

const closuresByFailures = new WeakMap<Failures, readonly Closure[]>();
