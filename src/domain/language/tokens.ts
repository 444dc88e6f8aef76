import { named } from './passages.ts';

/** What stands between quotation marks is said or written by somebody, and what is in brackets is beside the sentence. */
const aside = /\s?\([^()]*\)/g;
const speech = /«[^»]*»|“[^”]*”|"[^"]*"/g;

const token = /\p{L}+'|[\p{L}\p{N}\uFFFC][\p{L}\p{N}-]*|[,;:.!?]/gu;
/** The same for Latin letters alone, which is three times as fast. */
const latinToken =
  /[a-zªµºß-öø-ɏ]+'|[a-z\d²³¹¼-¾ªµºß-öø-ɏ\uFFFC][a-z\d²³¹¼-¾ªµºß-öø-ɏ-]*|[,;:.!?]/g;
const beyondLatin = /[^\0-ɏ‐-‧\uFFFC]/;

/** The words and signs of a sentence in small letters; an elided word stands alone: `l'`, `écrire`. */
export function tokensOf(sentence: string): string[] {
  const spoken = /[«“"(]/.test(sentence)
    ? sentence.replace(speech, named).replace(aside, '')
    : sentence;
  const small = spoken.toLowerCase().replaceAll('’', "'");
  return small.match(beyondLatin.test(small) ? token : latinToken) ?? [];
}

/** Whether a token is a sign between two parts of a sentence. */
export function isSign(each: string | undefined): boolean {
  return each === ',' || each === ';' || each === ':';
}

/** The first word of a sentence in small letters, up to an apostrophe; nothing where it begins with a sign or a number. */
export function openingOf(sentence: string): string | undefined {
  return /^[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-z\dÀ-ÖØ-öø-ɏ-]*/.exec(sentence)?.[0].toLowerCase();
}

const letters = 'a-zß-öø-ɏ';

/**
 * Finds in a sentence in small letters the words that may be orders, as its first group: those with some ending that
 * a part begins with, past what may stand before a verb. It finds too many rather than too few, and more quickly
 * than tokens can.
 */
export function openings(
  joining: ReadonlySet<string>,
  before: ReadonlySet<string>,
  ending = '',
): RegExp {
  const joins = [...joining].join('|');
  const skipped = [...before, ...joining].join('|').replaceAll("'", '');
  return new RegExp(
    `(?:^|[,;:)»”"]| (?:${joins}) )[^${letters}]*` +
      `(?:(?:${skipped})[^${letters}]+)*([${letters}\\d-]+${ending})(?![${letters}\\d-])`,
    'g',
  );
}

/** What of it is a verb. */
export function verbsFound(
  sentence: string,
  opening: RegExp,
  isVerb: (word: string) => boolean,
): string[] {
  const verbs: string[] = [];
  const small = sentence.toLowerCase();
  for (let match = opening.exec(small); match; match = opening.exec(small)) {
    const [, word = ''] = match;
    if (isVerb(word)) verbs.push(word);
  }
  return verbs;
}
