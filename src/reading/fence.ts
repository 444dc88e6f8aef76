import matter from 'gray-matter';
import type { FactsOf, Problem } from '../domain/problems/problem.ts';

/** A file cut at its fences; both parts keep the line numbers of the file. */
export type Cut = { yaml: string; body: string } | { problem: Problem };

/**
 * Cut a text file into frontmatter and body.
 *
 * The fences are checked before gray-matter sees them: left alone it runs `---js` as a
 * program, takes `---constructor` for a language, and reads a file whose closing fence is
 * missing as data without a text.
 */
export function cutFrontmatter(file: string, text: string): Cut {
  const lines = text.split('\n');
  const opening = lines[0] ?? '';
  if (opening !== '---') return refuse(file, 1, openingFault(opening));
  const closing = lines.findIndex((line, index) => index > 0 && /^(---|\.{3}\s*$)/.test(line));
  if (closing === -1) return refuse(file, 1, { why: 'unclosed' });
  const typed = lines[closing] ?? '';
  if (typed !== '---') return refuse(file, closing + 1, { why: 'closing', typed });
  const cut = matter(text, { engines: { yaml: () => ({}) }, language: 'yaml' });
  return { yaml: cut.matter, body: '\n'.repeat(closing + 1) + cut.content };
}

function openingFault(typed: string): FactsOf['CNT-02'] {
  return /^---+\S/.test(typed) ? { why: 'language', typed } : { why: 'missing', typed };
}

function refuse(file: string, line: number, facts: FactsOf['CNT-02']): Cut {
  return { problem: { rule: 'CNT-02', facts, place: { file, line, column: 1 } } };
}
