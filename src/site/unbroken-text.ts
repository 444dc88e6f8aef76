import { keepTogether } from '../domain/language/keep-together.ts';

/** What is typed again as it stands, a tag with its attributes, or the text between two. */
const pieces = /<(pre|code|script|style)\b[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** A number and its unit: a dose whose unit stands on the next line is read wrong. */
const beforeUnit =
  /(?<=\d) (?=(?:min|s|h|heures?|minutes?|jours?|mois|kg|g|mg|µg|mL|ml|L|cm|mm|m|hours?|days?|months?)(?![\p{L}\p{N}]))/gu;
const afterHour = /(?<=\d\u00a0h) (?=\d\d(?!\d))/g;

/**
 * A finished page in which no line breaks before a sign of French punctuation or between a number
 * and its unit, wherever its words come from.
 */
export function unbrokenText(html: string): string {
  return html.replace(pieces, (piece) =>
    piece.startsWith('<')
      ? piece
      : keepTogether(piece).replace(beforeUnit, '\u00a0').replace(afterHour, '\u00a0'),
  );
}
