import { spaceBesideSign } from '../domain/language/keep-together.ts';

/** What stays as it is: what is typed again as it stands, and a tag with its attributes. */
const kept = /<(pre|code|script|style)\b[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>/;

/** A number and its unit: a dose whose unit stands on the next line is read wrong. */
const beforeUnit =
  /(?<=\d) (?=(?:min|s|h|heures?|minutes?|jours?|mois|kg|g|mg|µg|mL|ml|L|cm|mm|m|hours?|days?|months?)(?![\p{L}\p{N}]))/u;
const afterHour = /(?<=\d[ \u00a0]h) (?=\d\d(?!\d))/;

// All in one pass: to look at each text between two tags by itself takes twice as long.
const keptOrSpace = new RegExp(
  [kept, spaceBesideSign, beforeUnit, afterHour].map(({ source }) => source).join('|'),
  'gu',
);

/**
 * A finished page in which no line breaks before a sign of French punctuation or between a number
 * and its unit, wherever its words come from.
 */
export function unbrokenText(html: string): string {
  return html.replace(keptOrSpace, (piece) => (piece === ' ' ? '\u00a0' : piece));
}
