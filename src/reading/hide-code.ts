import type { FactsOf } from '../domain/problems/problem.ts';

/** A piece of code in a text, with where it stands. */
export interface Code {
  facts: FactsOf['CNT-06'];
  line: number;
  column: number;
}

/** The sign of substitution, for a sign of code. The guard lets none through: where no code was found there is none. */
export const hiddenSign = '\u001A';

/**
 * Find the code in a text and hide it from the Markdown parser; every other sign stays in place.
 *
 * That parser hands code on to one of JavaScript, which ends the process on deep brackets and
 * takes minutes over nested tags. All code is refused, so none of it need ever be parsed.
 */
export function hideCode(body: string): { text: string; code: Code[] } {
  const code: Code[] = [];
  let text = '';
  let line = 1;
  let lineStart = 0;
  for (const { start, end } of piecesOfCode(body)) {
    const between = body.slice(text.length, start);
    line += between.split('\n').length - 1;
    if (between.includes('\n')) lineStart = text.length + between.lastIndexOf('\n') + 1;
    const typed = body.slice(start, end);
    const before = body.slice(Math.max(0, start - longestTag), start);
    const shown = typed === '{' ? body.slice(start, start + longestShown) : typed;
    code.push({ facts: factsOf(shown, before), line, column: start - lineStart + 1 });
    text += between + hidden(typed, before);
    if (typed.includes('\n')) {
      line += typed.split('\n').length - 1;
      lineStart = start + typed.lastIndexOf('\n') + 1;
    }
  }
  return { text: text + body.slice(text.length), code };
}

interface Piece {
  start: number;
  end: number;
}

/** How far back the beginning of a tag is looked for. */
const longestTag = 300;
/** A message shows no more of a code than this. */
const longestShown = 60;

/**
 * Braces with what stands between them, in one paragraph; a brace that is never closed; and lines
 * that begin as a program does. Code inside other code is no piece of its own.
 */
function piecesOfCode(body: string): Piece[] {
  const pieces: Piece[] = [];
  let open: number[] = [];
  const signs = /\\.|[{}]|^(?:import|export)[ \t{*"'].*$|\n[ \t]*(?=\n)/gm;
  for (const { 0: sign, index } of body.matchAll(signs)) {
    if (sign === '{') open.push(index);
    else if (sign === '}') {
      const start = open.pop();
      if (start === undefined) continue;
      while ((pieces.at(-1)?.start ?? -1) > start) pieces.pop();
      pieces.push({ start, end: index + 1 });
    } else if (sign.startsWith('\n')) {
      for (const start of open) pieces.push({ start, end: start + 1 });
      open = [];
    } else if (!sign.startsWith('\\')) pieces.push({ start: index, end: index + sign.length });
  }
  for (const start of open) pieces.push({ start, end: start + 1 });
  return pieces.toSorted((a, b) => a.start - b.start);
}

/** The tag that is not closed yet where a text ends. */
const openTag = /<[\w.:$-]+(?:\s[^<>]*)?$/;
const openAttribute = /[\w:-]+\s*=\s*$/;

function factsOf(typed: string, before: string): FactsOf['CNT-06'] {
  if (!typed.startsWith('{')) return { what: 'import', typed: short(typed) };
  if (!openTag.test(before)) return { what: 'expression', typed: short(typed) };
  const attribute = openAttribute.exec(before)?.[0];
  return attribute === undefined
    ? { what: 'spread', typed: short(typed) }
    : { what: 'attribute-expression', typed: short(attribute + typed) };
}

/** What the parser sees: a text for a program, hidden signs for code, nothing between attributes. */
function hidden(typed: string, before: string): string {
  if (!typed.startsWith('{')) {
    return typed.charAt(0).toUpperCase() + typed.slice(1).replace(/[{}]/g, hiddenSign);
  }
  if (!openTag.test(before)) return typed.replace(/[^\n]/g, hiddenSign);
  if (!openAttribute.test(before) || typed.length < 2) return typed.replace(/[^\n]/g, ' ');
  return `"${typed.slice(1, -1).replace(/[^\n]/g, hiddenSign)}"`;
}

function short(typed: string): string {
  const line = typed.split('\n')[0] ?? typed;
  return line.length > longestShown ? `${line.slice(0, longestShown - 3)}…` : line;
}
