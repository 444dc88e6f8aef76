import { isSmallWord, type Language } from '../language/small-words.ts';
import type { BinderPlan } from './plan.ts';

/** A line of the index by symptom: what staff say, and the sheet that answers it. */
export interface SymptomLine {
  symptom: string;
  code: string;
}

/** The symptoms filed under one word of theirs. */
export interface SymptomEntry {
  /** As it is typed, with a capital: `Étiquettes`. */
  word: string;
  lines: readonly SymptomLine[];
}

/** Words of a sentence by which it is looked for; the first ones name what is missing. */
const wordsEach = 2;

/**
 * What staff say when it happens, filed as at the back of a book: nearly every symptom begins with "I can
 * no longer", so each stands under the first words that say what.
 */
export function symptomIndex({ tabs }: BinderPlan, language: Language): SymptomEntry[] {
  const collator = new Intl.Collator(language);
  const filed = tabs
    .flatMap(({ procedures }) => procedures)
    .flatMap(({ id: code, facts }) =>
      (facts.symptoms ?? []).flatMap((symptom) =>
        keyWords(symptom, language).map((word) => ({ word, symptom, code })),
      ),
    );
  return [...Map.groupBy(filed, ({ word }) => singular(word))]
    .map(([, lines]) => ({
      word: shortest(lines.map(({ word }) => word)),
      lines: uniqueLines(lines)
        .map(({ symptom, code }) => ({ symptom, code }))
        .toSorted((a, b) => collator.compare(a.symptom, b.symptom)),
    }))
    .toSorted((a, b) => collator.compare(a.word, b.word));
}

/** The words a symptom stands under; the first of all where it has none but small ones. */
function keyWords(symptom: string, language: Language): string[] {
  const all = symptom.normalize().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const telling = all.filter((word) => !isSmallWord(word, language));
  const chosen = telling.length > 0 ? telling.slice(0, wordsEach) : all.slice(0, 1);
  return [...new Set(chosen.map(capitalised))];
}

/** One and many are one entry, in French as in English. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

function shortest(words: readonly string[]): string {
  return words.toSorted((a, b) => a.length - b.length)[0] ?? '';
}

/** A symptom may name a thing once as one and once as many. */
function uniqueLines<Line extends SymptomLine>(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [`${line.code} ${line.symptom}`, line])).values()];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
