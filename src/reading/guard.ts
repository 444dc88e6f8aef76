import type { FactsOf, Problem } from '../domain/problems/problem.ts';

type Fault = FactsOf['CNT-01'];
type Spot = { line: number; column: number };

/** A text that is safe to parse, or why it is not. */
export type Guarded = { text: string } | { problem: Problem };

/** No procedure, form or list comes near: 256 kB is a book of 120 pages. */
const maximumBytes = 256 * 1024;

/**
 * Runs and depths that no author types. The Markdown parser recurses for each, and one
 * nested thousands deep ends the whole process instead of raising an error.
 */
const tooDeep = /(?:>[ \t]*|(?:[*+-]|\d{1,9}[.)])[ \t]+){40}|[[(*_~!`]{120}|[ \t]{400}/;
const deepestTags = 40;

/** Turn the bytes of a file into text that later steps may trust to be text. */
export function guard(file: string, bytes: Uint8Array): Guarded {
  if (bytes.length > maximumBytes) {
    return refuse(file, { why: 'too-large', detail: String(Math.round(bytes.length / 1024)) });
  }
  const text = decode(bytes);
  if (text === undefined) return refuse(file, { why: 'not-utf8' });
  const control = controlCharacter(text);
  if (control) return refuse(file, control.fault, control.spot);
  const conflict = /^(<{7}|>{7}) .*$/m.exec(text);
  if (conflict) return refuse(file, { why: 'merge-conflict' }, spotOf(text, conflict.index));
  const deep = tooDeep.exec(text)?.index ?? deepTag(text);
  if (deep !== undefined) return refuse(file, { why: 'too-deep' }, spotOf(text, deep));
  return { text };
}

/** Line and column, from 1, of a character of a text. */
export function spotOf(text: string, index: number): Spot {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  return { line, column: index - before.lastIndexOf('\n') };
}

/** UTF-8 to text with plain line ends; a byte order mark says nothing and goes. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

/** Signs that are invisible or turn the direction of reading, and those that stand for lost ones. */
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u034F\uFFFD\uFFFE\uFFFF]/u;

/** Anything but the letters, signs and spaces of everyday French and English; quick to look for. */
const unusual = /[^\t\n\x20-\x7E\xA0-\xAC\xAE-\u024F\u2013-\u2026\u202F\u20AC]/;

/** The first sign of a text that a reader would not see as it is stored: `U+200B`. */
export function invisibleCharacter(text: string): { index: number; name: string } | undefined {
  if (!unusual.test(text)) return undefined;
  const found = invisible.exec(text);
  const code = found?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return found && code ? { index: found.index, name: `U+${code}` } : undefined;
}

function controlCharacter(text: string): { fault: Fault; spot: Spot } | undefined {
  const found = invisibleCharacter(text);
  if (!found) return undefined;
  const spot = spotOf(text, found.index);
  if (found.name === 'U+000D') return { fault: { why: 'old-line-ends' }, spot };
  // What another program has put in the place of a sign it could not read.
  if (found.name === 'U+FFFD') return { fault: { why: 'not-utf8' }, spot };
  return { fault: { why: 'control-character', detail: found.name }, spot };
}

/** The first tag that is opened inside too many others. */
function deepTag(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/<\/|\/>|<(?=[^\s\d<=/!?])/g)) {
    depth = sign === '<' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepestTags) return index;
  }
  return undefined;
}

function refuse(file: string, facts: Fault, spot: Spot = { line: 1, column: 1 }): Guarded {
  return { problem: { rule: 'CNT-01', facts, place: { file, ...spot } } };
}
