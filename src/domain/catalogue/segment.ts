import type { ComponentName, Props } from '../../../schemas/components.ts';

/** Markdown as safe HTML; the tags of neighbouring pieces may span a component. */
export interface Html {
  kind: 'html';
  html: string;
  /** Where it begins in the file, for a paragraph or a list that stands between the components. */
  line?: number;
}

/** A heading of the text, apart because a page and a binder give it another rank. */
export interface Heading {
  kind: 'heading';
  /** 2 for a part of the text, 3 for a part of that. */
  depth: 2 | 3;
  text: string;
}

interface UseOf<Name extends ComponentName> {
  kind: 'use';
  name: Name;
  props: Props<Name>;
  /** Where the opening tag stands in the file. */
  line: number;
  column: number;
  children: readonly Segment[];
}

/** One component in the text, with its attributes checked. */
export type Use<Name extends ComponentName = ComponentName> = {
  [Each in Name]: UseOf<Each>;
}[Name];

/** A piece of a checked text, in reading order. */
export type Segment = Html | Heading | Use;

/** A text without the punctuation it ends on, and that: a remark belongs between the two. */
export function splitEnd(segments: readonly Segment[]): { inside: Segment[]; end: string } {
  const last = segments.at(-1);
  const end = last?.kind === 'html' ? (/[,;.]\s*$/.exec(last.html)?.[0] ?? '') : '';
  if (last?.kind !== 'html' || end === '') return { inside: [...segments], end: '' };
  const shortened = { ...last, html: last.html.slice(0, -end.length) };
  return { inside: [...segments.slice(0, -1), shortened], end };
}

/** Every component in a text, outer before inner, in reading order. */
export function uses(segments: readonly Segment[]): Use[] {
  return segments.flatMap((segment) =>
    segment.kind === 'use' ? [segment, ...uses(segment.children)] : [],
  );
}

/** Some of a text as it is printed, and where it was typed. */
export interface Written {
  /** HTML, or the plain text of a heading. */
  words: string;
  line: number;
  column: number;
}

/** What stands in and between the components of a text. Where the parser kept no line, it has that of the component before. */
export function writtenIn(
  segments: readonly Segment[],
  around = { line: 1, column: 1 },
): Written[] {
  let at = around;
  return segments.flatMap((segment) => {
    if (segment.kind === 'use') {
      at = { line: segment.line, column: segment.column };
      return writtenIn(segment.children, at);
    }
    if (segment.kind === 'heading') return { words: segment.text, ...at };
    const { html, line } = segment;
    return { words: html, ...(line === undefined ? at : { line, column: 1 }) };
  });
}
