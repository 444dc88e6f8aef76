import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, when one is close enough to be a typing error. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(typed.toLowerCase(), [...known]);
  // In a word of three letters, two that differ make another word.
  const tolerated = typed.length < 4 ? 1 : Math.max(2, typed.length / 3);
  return distance(typed.toLowerCase(), found.toLowerCase()) <= tolerated ? found : undefined;
}
