import { named } from './passages.ts';

/** What stands between quotation marks is said or written by somebody, and what is in brackets is beside the sentence. */
const aside = /\s?\([^()]*\)/g;
const speech = /«[^»]*»|“[^”]*”|"[^"]*"/g;

const token = /\p{L}+['’]|[\p{L}\p{N}\uFFFC][\p{L}\p{N}-]*|[,;:.!?]/gu;

/** The words and signs of a sentence in small letters; an elided word stands alone: `l'`, `écrire`. */
export function tokensOf(sentence: string): string[] {
  const spoken = /[«“"(]/.test(sentence)
    ? sentence.replace(speech, named).replace(aside, '')
    : sentence;
  return spoken.toLowerCase().replaceAll('’', "'").match(token) ?? [];
}

/** Whether a token is a sign between two parts of a sentence. */
export function isSign(each: string | undefined): boolean {
  return each === ',' || each === ';' || each === ':';
}

/** A sentence up to its first space. */
export function firstWord(sentence: string): string {
  const space = sentence.indexOf(' ');
  return space < 0 ? sentence : sentence.slice(0, space);
}

/** How often a pattern is found in sentences. */
export function countOf(pattern: RegExp, sentences: readonly string[]): number {
  let count = 0;
  for (const sentence of sentences) count += sentence.match(pattern)?.length ?? 0;
  return count;
}
