import { mdxToMdast, type MdastNode } from 'satteri';
import type { Segment } from '../domain/catalogue/segment.ts';
import { keepTogether } from '../domain/language/keep-together.ts';
import type { Problem } from '../domain/problems/problem.ts';
import { checkComponent, type ComponentNode } from './check-component.ts';
import { invisibleCharacter } from './guard.ts';
import { hiddenSign, hideCode } from './hide-code.ts';
import { escapeHtml, markdownFault, tagsOf } from './markdown.ts';
import type { Reference } from './schema-shape.ts';

/** A reference made in the text, with where it stands. */
export interface TextReference extends Reference {
  line: number;
  column: number;
}

/** What a text says, checked; the segments leave out what a problem was found in. */
export interface Body {
  segments: Segment[];
  references: TextReference[];
  problems: Problem[];
}

/** The two kinds of texts; each has components of its own. */
export type TextKind = 'procedure' | 'form';

/** What the walk collects and where it is; one value so that it reads as one thought. */
export interface Walk extends Omit<Body, 'segments'> {
  file: string;
  source: readonly string[];
  /** Whether code was found, so that hidden signs stand in the text. */
  hasCode: boolean;
  /** Whether a sign may be written by its name or number: `&amp;`. */
  hasEntities: boolean;
  /** How many nodes of the tree stand around this one. */
  depth: number;
  /** The rank of the heading above, 1 for the title in the frontmatter. */
  rank: number;
}

/** The process has an end to the calls it can nest; no text needs a tenth of this. */
const deepest = 100;

/**
 * Read the body of a text as data: Markdown and the project's components, nothing else.
 *
 * Nothing in it is executed, and nothing is taken out silently: whatever would not come out
 * as it was typed is a problem with its line and column. `body` keeps the file's line numbers.
 */
export function readBody(file: string, kind: TextKind, body: string): Body {
  const { text, code } = hideCode(body);
  const problems = code.map(({ facts, ...spot }): Problem => {
    return { rule: 'CNT-06', facts, place: { file, ...spot } };
  });
  const source = body.split('\n');
  problems.push(...swallowedSigns(file, text));
  const hasCode = code.length > 0;
  const hasEntities = body.includes('&');
  const walk: Walk = {
    file,
    source,
    hasCode,
    hasEntities,
    depth: 0,
    rank: 1,
    problems,
    references: [],
  };
  const root = parse(walk, text);
  const segments = root ? merge(childSegments(walk, root, kind)) : [];
  if (kind === 'procedure' && root) checkCondition(walk, segments);
  return { segments, problems, references: walk.references };
}

/** Markdown takes a backslash before a sign for itself, and a code such as `&#50;` for the sign it names. */
function swallowedSigns(file: string, text: string): Problem[] {
  if (!/[\\&]/.test(text)) return [];
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\\[!-/:-@[-`{-~]|&#\w+;/g)].map(({ 0: typed, index: at }): Problem => ({
      rule: 'CNT-09',
      facts: { what: 'swallowed', detail: typed },
      place: { file, line: index + 1, column: at + 1 },
    })),
  );
}

/** A tag with a value that is not between straight quotes: `role=ide`, `role=“ide”`, `role="ide>`. */
const unquoted = /^<[A-Za-z]+(?:\s+[\w-]+="[^"<>]*")*\s+[\w-]+\s*=\s*(?!"[^"<>]*")/;

function parse({ file, problems }: Walk, body: string): MdastNode | undefined {
  try {
    return mdxToMdast(body, { features: { frontmatter: false } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', detail = message] =
      /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
    const place = { file, line: Number(line), column: Number(column) };
    const typed = (body.split('\n')[place.line - 1] ?? '').slice(place.column - 1);
    const facts = unquoted.test(typed) ? { detail: 'quotes' } : { detail };
    problems.push({ rule: 'CNT-05', facts, place });
    return undefined;
  }
}

/** The segments of a node's children; `within` is the component or text that holds them. */
function childSegments(walk: Walk, node: MdastNode, within: string): Segment[] {
  if (!('children' in node)) return [];
  if (walk.depth === deepest) {
    report(walk, node, { rule: 'CNT-01', facts: { why: 'too-deep' } });
    return [];
  }
  walk.depth += 1;
  const segments = node.children.flatMap((child) => segmentsOf(walk, child, within));
  walk.depth -= 1;
  return segments;
}

function segmentsOf(walk: Walk, node: MdastNode, within: string): Segment[] {
  switch (node.type) {
    case 'text':
      return textSegments(walk, node);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentSegments(walk, node, within);
    default:
      return markdownSegments(walk, node, within);
  }
}

/** `&#x202E;` is plain to the guard and invisible once it is read. */
function textSegments(walk: Walk, node: Extract<MdastNode, { type: 'text' }>): Segment[] {
  const text = walk.hasCode ? node.value.replaceAll(hiddenSign, '') : node.value;
  const found = walk.hasEntities ? invisibleCharacter(text) : undefined;
  if (!found) return [html(escapeHtml(keepTogether(text)))];
  const facts = { why: 'control-character', detail: found.name } as const;
  report(walk, node, { rule: 'CNT-01', facts });
  return [];
}

function markdownSegments(walk: Walk, node: MdastNode, within: string): Segment[] {
  const fault = markdownFault(node, walk.source);
  if (fault) {
    report(walk, node, { rule: 'CNT-09', facts: fault });
    // For what is wrong inside, so that an author sees all of it at once.
    childSegments(walk, node, node.type === 'list' ? within : 'sentence');
    return [];
  }
  if (node.type === 'heading') return headingSegments(walk, node);
  if (node.type === 'table') return tableSegments(walk, node);
  const [open, close] = tagsOf(node);
  return [
    between(node, within) ? html(open, node.position?.start.line) : html(open),
    ...childSegments(walk, node, node.type === 'list' ? within : 'sentence'),
    html(close),
  ];
}

/** Whether a paragraph or list is part of no component, so that nothing else says where it stands. */
function between({ type }: MdastNode, within: string): boolean {
  return (type === 'paragraph' || type === 'list') && (within === 'procedure' || within === 'Only');
}

function headingSegments(walk: Walk, node: Extract<MdastNode, { type: 'heading' }>): Segment[] {
  const text = childSegments(walk, node, 'heading').map((each) =>
    each.kind === 'html' ? each.html : '',
  );
  const depth = node.depth === 2 ? 2 : 3;
  const isSkipped = depth > walk.rank + 1;
  walk.rank = depth;
  if (isSkipped) report(walk, node, { rule: 'CNT-09', facts: { what: 'heading-skipped' } });
  if (node.children.length === 0) {
    report(walk, node, { rule: 'CNT-09', facts: { what: 'heading-empty' } });
    return [];
  }
  return [{ kind: 'heading', depth, text: plain(text.join('')) }];
}

/** The first row of a table is its head, which print repeats on each page. */
function tableSegments(
  walk: Walk,
  { children: rows }: Extract<MdastNode, { type: 'table' }>,
): Segment[] {
  const columns = rows[0]?.children.length ?? 0;
  const [head, ...body] = rows.map((row, index) => {
    const cell = index === 0 ? 'th' : 'td';
    if (row.children.length !== columns) {
      const detail = `${String(row.children.length)} / ${String(columns)}`;
      report(walk, row, { rule: 'CNT-09', facts: { what: 'ragged-table', detail } });
    }
    const cells = row.children.flatMap((each) => [
      html(`<${cell}>`),
      ...childSegments(walk, each, 'sentence'),
      html(`</${cell}>`),
    ]);
    return [html('<tr>'), ...cells, html('</tr>')];
  });
  return [
    html('<table><thead>'),
    ...(head ?? []),
    html('</thead><tbody>'),
    ...body.flat(),
    html('</tbody></table>'),
  ];
}

function componentSegments(walk: Walk, node: ComponentNode, within: string): Segment[] {
  const use = checkComponent(walk, node, within);
  const name = node.name ?? '';
  const children = merge(childSegments(walk, node, name));
  return use ? [{ ...use, children } as Segment] : [];
}

/** A procedure begins with the one sentence by which a reader knows that he holds the right sheet. */
function checkCondition(walk: Walk, segments: readonly Segment[]): void {
  const conditions = segments.filter((each) => each.kind === 'use' && each.name === 'Condition');
  if (conditions.length === 1) return;
  if (conditions.length === 0 && walk.problems.some(isAboutCondition)) return;
  const second = conditions[1];
  const { line, column } =
    second?.kind === 'use'
      ? second
      : { line: walk.source.findIndex((text) => text.trim()) + 1 || 1, column: 1 };
  const fault = { why: second ? 'repeated' : 'missing' } as const;
  walk.problems.push({
    rule: 'CNT-07',
    facts: { component: 'Condition', fault },
    place: { file: walk.file, line, column },
  });
}

/** One that stands there with a fault is not missing. */
function isAboutCondition(problem: Problem): boolean {
  return (
    (problem.rule === 'CNT-07' || problem.rule === 'CNT-08') &&
    problem.facts.component === 'Condition'
  );
}

function report(
  { file, problems }: Walk,
  node: MdastNode,
  problem:
    | Pick<Extract<Problem, { rule: 'CNT-01' }>, 'rule' | 'facts'>
    | Pick<Extract<Problem, { rule: 'CNT-09' }>, 'rule' | 'facts'>,
): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  problems.push({ ...problem, place: { file, line, column } });
}

function html(text: string, line?: number): Segment {
  return line === undefined ? { kind: 'html', html: text } : { kind: 'html', html: text, line };
}

/** Neighbouring pieces of HTML as one, as long as they begin at one place. */
function merge(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    const isPart = segment.kind === 'html' && segment.line === undefined;
    if (isPart && last?.kind === 'html') {
      merged[merged.length - 1] = html(last.html + segment.html, last.line);
    } else if (segment.kind !== 'html' || segment.html !== '') merged.push(segment);
  }
  return merged;
}

function plain(text: string): string {
  return text
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
