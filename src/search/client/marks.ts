import { plain } from './query-words.ts';

/**
 * The places of a text to mark for a reader who asked for `asked`, out of those the engine gives.
 *
 * The engine also gives every word that begins like one that was asked for: `degré` for `de`. A word
 * that says nothing by itself is marked only as it was typed, and only in a phrase with one that does.
 */
export function placesToMark(
  content: readonly string[],
  hits: readonly number[],
  asked: readonly string[],
  stopWords: ReadonlySet<string>,
): number[] {
  const [common, telling] = bothKinds(asked.map(plain), stopWords);
  const tells = new Set(hits.filter((at) => isFormOf(content[at] ?? '', telling)));
  const fills = new Set(hits.filter((at) => formsIn(content[at] ?? '').some((w) => common.has(w))));
  return hits.filter((at) => tells.has(at) || (fills.has(at) && isBeside(at, tells, fills)));
}

function bothKinds(
  asked: readonly string[],
  stopWords: ReadonlySet<string>,
): [common: ReadonlySet<string>, telling: readonly string[]] {
  const telling = asked.filter((word) => !stopWords.has(word));
  // A question of such words alone: then they are what is sought.
  if (telling.length === 0) return [new Set(), asked];
  return [new Set(asked.filter((word) => stopWords.has(word))), telling];
}

/** Whether a word of a text is one of these, begins with it, or differs from it in its ending. */
function isFormOf(text: string, words: readonly string[]): boolean {
  return formsIn(text).some((form) =>
    words.some((word) => {
      const beginning = Math.max(3, Math.min(form.length, word.length) - 2);
      return form.startsWith(word) || form.slice(0, beginning) === word.slice(0, beginning);
    }),
  );
}

/** `(l'ordonnance)` is `lordonnance`, `l` and `ordonnance`; `BIO-03-D,` is `bio03d` and its parts. */
function formsIn(text: string): string[] {
  return [text, ...text.split(/[^\p{L}\p{N}\p{M}]+/u)].map(plain).filter(Boolean);
}

/** Whether nothing but words that were asked for lies between a place and one of those that tell. */
function isBeside(at: number, tells: ReadonlySet<number>, fills: ReadonlySet<number>): boolean {
  return [-1, 1].some((step) => {
    let next = at + step;
    while (fills.has(next) && !tells.has(next)) next += step;
    return tells.has(next);
  });
}
