// Nobody seeks the `l'` of `l'ordonnance`.
const ELISION = /(^|[^\p{L}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'/giu;

const MOST_WORDS = 16;

/** The words of a query or a text, without elisions and quotation marks: `L'imprimante d'en bas` is three. */
export function wordsOf(text: string): string[] {
  return text
    .replaceAll('’', "'")
    .replace(ELISION, '$1 ')
    .split(/[\s"«»“”]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
}

/** A word without case, accents, ligatures or punctuation, to compare it with another. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
