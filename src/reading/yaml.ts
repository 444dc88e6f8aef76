import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { Spots } from '../domain/catalogue/catalogue.ts';
import type { FactsOf, Problem } from '../domain/problems/problem.ts';

/** YAML as it was typed: every scalar a string, each value with its line and column. */
export interface Typed {
  value: unknown;
  spots: Spots;
}

type Fault = FactsOf['CNT-03'];

/**
 * Read YAML without interpreting it: `0141234567` keeps its zero and `22:30` its colon.
 *
 * Anchors, aliases and tags are refused: they are how YAML makes one value many, or a
 * value something else than what is seen.
 */
export function readYaml(file: string, yaml: string): Typed | { problems: Problem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: true,
    stringKeys: true,
    lineCounter,
  });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problem = (facts: Fault, offset: number): Problem => ({
    rule: 'CNT-03',
    facts,
    place: { file, ...at(offset) },
  });
  const problems = [
    ...document.errors.map((error) => problem(faultOf(error), error.pos[0])),
    // Most files have none of these signs, and a walk through the whole document costs time.
    ...(/[&*!]/.test(yaml) ? oddities(document) : []).map(({ fault, offset }) =>
      problem(fault, offset),
    ),
  ];
  if (problems.length > 0) return { problems };
  const root = document.contents;
  if (!isMap(root) && !isSeq(root)) return { problems: [problem({ why: 'not-a-mapping' }, 0)] };
  const spots: Record<string, { line: number; column: number }> = {};
  markSpots(root, '', at, spots);
  return { value: document.toJS(), spots };
}

function faultOf(error: YAMLError): Fault {
  if (error.code === 'DUPLICATE_KEY') return { why: 'duplicate-key' };
  if (error.code === 'MULTIPLE_DOCS') return { why: 'several-documents' };
  return { why: 'syntax', detail: error.message.split(/ at line |\n/)[0] ?? error.code };
}

function oddities(document: Document): { fault: Fault; offset: number }[] {
  const found: { fault: Fault; offset: number }[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor) found.push({ fault: { why: 'anchor' }, offset });
      else if (node.tag) found.push({ fault: { why: 'tag', detail: node.tag }, offset });
    },
  });
  return found;
}

/** The path of each value, with where it stands; a mapping's field stands where its key does. */
function markSpots(
  node: Node,
  path: string,
  at: (offset: number) => { line: number; column: number },
  spots: Record<string, { line: number; column: number }>,
): void {
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const place = below(String(pair.key.value));
      spots[place] = at(pair.key.range?.[0] ?? 0);
      if (isMap(pair.value) || isSeq(pair.value)) markSpots(pair.value, place, at, spots);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      if (!isNode(item)) return;
      spots[below(index)] = at(item.range?.[0] ?? 0);
      markSpots(item, below(index), at, spots);
    });
  }
}
