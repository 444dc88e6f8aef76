import type { MdastNode } from 'satteri';
import type { FactsOf } from '../domain/problems/problem.ts';

type Fault = FactsOf['CNT-09'];

/** Text as it may stand between tags and in attributes. */
export function escapeHtml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The HTML tags around a Markdown node that `markdownFault` has nothing against. */
export function tagsOf(node: MdastNode): readonly [open: string, close: string] {
  switch (node.type) {
    case 'paragraph':
      return ['<p>', '</p>'];
    case 'emphasis':
      return ['<em>', '</em>'];
    case 'strong':
      return ['<strong>', '</strong>'];
    case 'break':
      return ['<br>', ''];
    case 'list':
      if (!node.ordered) return ['<ul>', '</ul>'];
      return [node.start === 1 ? '<ol>' : `<ol start="${String(node.start ?? 1)}">`, '</ol>'];
    case 'listItem':
      return ['<li>', '</li>'];
    case 'link':
      return [`<a href="${escapeHtml(node.url)}">`, '</a>'];
    default:
      return ['', ''];
  }
}

/** Why a Markdown node would not come out as it was typed, or has no place in a procedure. */
export function markdownFault(node: MdastNode, source: readonly string[]): Fault | undefined {
  switch (node.type) {
    case 'heading':
      return headingFault(node, source);
    case 'list':
      return numberingFault(node, source);
    case 'listItem':
      return node.checked === null || node.checked === undefined ? undefined : { what: 'task' };
    case 'link':
      return linkFault(node);
    case 'emphasis':
    case 'strong':
      return emphasisFault(node, source);
    case 'paragraph':
    case 'table':
    case 'break':
      return undefined;
    default:
      return { what: refused[node.type] ?? 'code' };
  }
}

const refused: Readonly<Record<string, Fault['what']>> = {
  blockquote: 'quote',
  definition: 'link',
  delete: 'strikethrough',
  footnoteDefinition: 'footnote',
  footnoteReference: 'footnote',
  image: 'image',
  imageReference: 'image',
  linkReference: 'link',
  thematicBreak: 'rule',
};

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

function headingFault(
  { depth, position }: NodeOf<'heading'>,
  source: readonly string[],
): Fault | undefined {
  const line = source[(position?.start.line ?? 1) - 1] ?? '';
  if (!/^\s*#/.test(line)) return { what: 'heading-underlined', detail: line.trim() };
  return depth === 2 || depth === 3
    ? undefined
    : { what: 'heading-level', detail: '#'.repeat(depth) };
}

/** Markdown counts on from the first number whatever the next ones are: 1, 2, 4 would become 1, 2, 3. */
function numberingFault(list: NodeOf<'list'>, source: readonly string[]): Fault | undefined {
  const marks = list.children.map(({ position }) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    return /^(\+|\d+\))/.exec((source[line - 1] ?? '').slice(column - 1))?.[0];
  });
  const odd = marks.find((mark) => mark !== undefined);
  if (odd !== undefined) return { what: 'swallowed', detail: odd };
  if (!list.ordered) return undefined;
  const typed = list.children.map(({ position }) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    return Number.parseInt((source[line - 1] ?? '').slice(column - 1), 10);
  });
  const first = typed[0] ?? 1;
  return typed.every((number, index) => number === first + index)
    ? undefined
    : { what: 'numbering', detail: typed.join(', ') };
}

/**
 * Within a word or number the signs are meant: `3*4*5` would become 345, `10*5* mg` 105.
 * Only the first letters of a word may stand out (`**S**ituation`).
 */
function emphasisFault(
  { position }: NodeOf<'emphasis' | 'strong'>,
  source: readonly string[],
): Fault | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  const before = (source[start.line - 1] ?? '').slice(0, start.column - 1);
  const last = source[end.line - 1] ?? '';
  const after = last.slice(end.column - 1);
  const initials = /\p{L}[*_]+$/u.test(last.slice(0, end.column - 1)) && /^\p{L}/u.test(after);
  return /[\p{L}\p{N}]$/u.test(before) || (/^[\p{L}\p{N}]/u.test(after) && !initials)
    ? { what: 'emphasis' }
    : undefined;
}

/** A web address is printed as it is; anything else would lead nowhere on paper. */
function linkFault({ url, title }: NodeOf<'link'>): Fault | undefined {
  if (title) return { what: 'link-title', detail: title };
  return /^https?:\/\/[^\s]+$/.test(url) ? undefined : { what: 'link', detail: url };
}
