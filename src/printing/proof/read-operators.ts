/** What stands before an operator besides numbers. */
export interface Operands {
  /** The last name, without its slash. */
  name: string;
  /** The glyphs of the last hexadecimal string, by their numbers. */
  glyphs: readonly number[];
  /** The number behind `/MCID`. */
  tag: number | undefined;
}

/**
 * Go through the content of a page, operator by operator.
 *
 * Chromium draws each letter by itself, some thousands a page: every byte is looked at once, and becomes
 * a string only where it has to.
 */
export function readOperators(
  content: Uint8Array,
  each: (operator: string, numbers: readonly number[], operands: Operands) => void,
): void {
  const operands: Operands = { name: '', glyphs: [], tag: undefined };
  const numbers: number[] = [];
  const { length } = content;
  let at = 0;
  while (at < length) {
    const byte = content[at] ?? 0;
    const start = at;
    if (isNumeral(byte)) {
      while (isNumeral(content[at] ?? 0)) at++;
      const number = readNumber(content, start, at);
      numbers.push(number);
      if (operands.name === 'MCID') operands.tag = number;
    } else if (!parts[byte]) {
      while (at < length && !parts[content[at] ?? 0]) at++;
      each(wordAt(content, start, at), numbers, operands);
      numbers.length = 0;
      operands.tag = undefined;
    } else if (byte === slash) {
      at++;
      while (at < length && !parts[content[at] ?? 0]) at++;
      operands.name = wordAt(content, start + 1, at);
    } else if (byte === lessThan && content[at + 1] !== lessThan) {
      at = content.indexOf(greaterThan, at) + 1 || length;
      operands.glyphs = readGlyphs(content, start + 1, at - 1);
    } else if (byte === openBracket) {
      at = endOfText(content, at);
    } else {
      at += byte === lessThan ? 2 : 1;
    }
  }
}

const [
  lessThan,
  greaterThan,
  slash,
  openBracket,
  backslash,
  closeBracket,
  minus,
  point,
  zero,
  nine,
] = Array.from('<>/(\\)-.09', (mark) => mark.charCodeAt(0)) as readonly number[] as Ten;
type Ten = [number, number, number, number, number, number, number, number, number, number];

/** Bytes that end a word: white space and marks. */
const parts: readonly boolean[] = Array.from({ length: 256 }, (_, byte) =>
  '\0\t\n\f\r ()<>[]{}/%'.includes(String.fromCharCode(byte)),
);

function isNumeral(byte: number): boolean {
  return (byte >= zero && byte <= nine) || byte === point || byte === minus;
}

function readNumber(content: Uint8Array, start: number, end: number): number {
  const isNegative = content[start] === minus;
  let value = 0;
  let scale = 0;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = content[at] ?? 0;
    if (byte === point) scale = 1;
    else {
      value = value * 10 + (byte - zero);
      scale *= 10;
    }
  }
  const size = scale > 1 ? value / scale : value;
  return isNegative ? -size : size;
}

/** Four digits a glyph. */
function readGlyphs(content: Uint8Array, start: number, end: number): number[] {
  const glyphs: number[] = [];
  for (let at = start; at + 3 < end; at += 4) {
    let glyph = 0;
    for (let digit = 0; digit < 4; digit++) {
      const byte = content[at + digit] ?? 0;
      glyph = glyph * 16 + (byte <= nine ? byte - zero : (byte & 15) + 9);
    }
    glyphs.push(glyph);
  }
  return glyphs;
}

/** The few short words of a page stand in it thousands of times, so each is made once. */
function wordAt(content: Uint8Array, start: number, end: number): string {
  const [a = 0, b = 0] = [content[start], content[start + 1]];
  const known = end - start === 2 ? a * 256 + b : end - start === 1 ? a : undefined;
  if (known === undefined) return String.fromCharCode(...content.subarray(start, end));
  const word = shortWords.get(known) ?? String.fromCharCode(...content.subarray(start, end));
  shortWords.set(known, word);
  return word;
}

const shortWords = new Map<number, string>();

/** Behind the bracket that closes a plain string. */
function endOfText(content: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    if (content[at] === backslash) at++;
    else if (content[at] === openBracket) depth++;
    else if (content[at] === closeBracket && --depth === 0) return at + 1;
  }
  return content.length;
}
