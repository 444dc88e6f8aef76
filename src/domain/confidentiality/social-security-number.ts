import type { Finding } from './finding.ts';

const between = String.raw`[\s.\-\u2010-\u2015_/]{0,2}`;
const digit = String.raw`${between}\d`;

/**
 * Thirteen signs and a key of two, in whatever groups people type them. Looked for from each first
 * digit anew, so that the number of a room before it does not hide it.
 */
const candidate = new RegExp(
  String.raw`(?<!\d)(?=([1-478](?:${digit}){4}${between}(?:\d${digit}|2${between}[ABab])(?:${digit}){8})(?!\d))`,
  'g',
);

/** The French social security numbers in a text, which are also the national health identity (INS). */
export function socialSecurityNumbersIn(text: string): Finding[] {
  return [...text.matchAll(candidate)].flatMap(({ 1: typed = '', index }): Finding[] => {
    const signs = typed.replace(/[^\dAB]/gi, '').toUpperCase();
    if (!isGrouped(typed) || !isValid(signs)) return [];
    const masked = `${signs.slice(0, 1)}••••••••••••${signs.slice(-2)}`;
    return [{ why: 'social-security-number', start: index, end: index + typed.length, masked }];
  });
}

/** Sex, year, month, department, commune, order, key: after how many signs a group may end. */
const groupEnds = [1, 3, 5, 7, 10, 13];

/** In its groups, some of them run together, or sign by sign; beds and telephones in a row are grouped otherwise. */
function isGrouped(typed: string): boolean {
  const lengths = typed.split(/[^\dAB]+/i).map(({ length }) => length);
  if (lengths.every((length) => length === 1)) return true;
  let signs = 0;
  const ends = lengths.slice(0, -1).map((length) => (signs += length));
  return ends.every((end) => groupEnds.includes(end));
}

/** A month that exists or stands for an unknown one, and the right key. */
function isValid(signs: string): boolean {
  const month = Number(signs.slice(3, 5));
  const isMonth = (month >= 1 && month <= 12) || month >= 20;
  return isMonth && keyOf(signs.slice(0, 13)) === Number(signs.slice(13));
}

/** The key of the first thirteen signs; Corsica's letters count as the numbers 19 and 18. */
export function keyOf(signs: string): number {
  return 97 - (Number(signs.replace('2A', '19').replace('2B', '18')) % 97);
}
