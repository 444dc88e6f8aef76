import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, when one is close enough to be a typing error. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(typed.toLowerCase(), [...known]);
  return distance(typed.toLowerCase(), found.toLowerCase()) <= Math.max(2, typed.length / 3)
    ? found
    : undefined;
}
