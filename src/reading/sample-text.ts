/** Short texts for the tests of this room: read below a condition, with what is wrong in words. */
import type { Problem } from '../domain/problems/problem.ts';
import { readBody, type Body, type TextKind } from './read-body.ts';

/** A text and all that is wrong with it, as `problemsIn` says it. */
export interface TextCase {
  name: string;
  text: string;
  problems: string[];
}

const file = 'procedures/a.mdx';

/** The sentence that every procedure begins with. */
export const condition = '<Condition>Le DPI ne s’ouvre pas.</Condition>';

/** Read a text below its condition, as if it began on the first line. */
export function readBelow(text: string, kind: TextKind = 'procedure'): Body {
  const above = kind === 'form' ? '' : condition;
  const { problems, ...rest } = readBody(file, kind, `${above}\n\n${text}`);
  const below = problems.map((problem): Problem => {
    const { line, column } = problem.place;
    return { ...problem, place: { file, line: line - 2, column } };
  });
  return { problems: below, ...rest };
}

/** What is wrong with a text, top to bottom, as `line:column rule facts`. */
export function problemsIn(text: string, kind?: TextKind): string[] {
  return readBelow(text, kind)
    .problems.map(inWords)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** A problem as `line:column rule facts`, without the lists of what would have been right. */
export function inWords({ rule, facts, place: { line, column } }: Problem): string {
  const words = Object.entries(facts).flatMap(([name, value]) => factInWords(name, value));
  return [`${String(line)}:${String(column)}`, rule, ...words]
    .filter((word) => word !== '')
    .join(' ');
}

function factInWords(name: string, value: unknown): string[] {
  if (name === 'allowed' || name === 'known') return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.map(String);
  return Object.entries(value as object).flatMap(([inner, each]) => factInWords(inner, each));
}
