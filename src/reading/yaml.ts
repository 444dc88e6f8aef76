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
import { invisibleCharacter } from './guard.ts';

/** YAML as it was typed: every scalar a string, each value with its line and column. */
export interface Typed {
  value: unknown;
  spots: Spots;
}

type Fault =
  { rule: 'CNT-01'; facts: FactsOf['CNT-01'] } | { rule: 'CNT-03'; facts: FactsOf['CNT-03'] };

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
    // The library compares each key with each other, which takes minutes for a large file.
    uniqueKeys: false,
    // Draws a piece of the file for each error, which takes as long.
    prettyErrors: false,
    stringKeys: true,
    lineCounter,
  });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problem = (fault: Fault, offset: number): Problem => ({
    ...fault,
    place: { file, ...at(offset) },
  });
  const overflow = document.errors.find(({ message }) => message.includes('call stack'));
  if (overflow) {
    return { problems: [problem({ rule: 'CNT-01', facts: { why: 'too-deep' } }, overflow.pos[0])] };
  }
  const problems = [
    ...document.errors.map((error) => problem(faultOf(error), error.pos[0])),
    // Most files have none of these signs, and a walk through the whole document costs time.
    ...(/[&*!\\#]/.test(yaml) ? oddities(document, yaml) : []).map(({ fault, offset }) =>
      problem(fault, offset),
    ),
  ];
  const root = document.contents;
  if (problems.length === 0 && !isMap(root) && !isSeq(root)) {
    return { problems: [problem(yamlFault({ why: 'not-a-mapping' }), 0)] };
  }
  // Without a prototype, so that a field called `__proto__` is a field like any other.
  const spots = Object.create(null) as Record<string, { line: number; column: number }>;
  const repeated = root ? markSpots(root, '', at, spots) : [];
  for (const offset of repeated) {
    problems.push(problem(yamlFault({ why: 'duplicate-key' }), offset));
  }
  return problems.length > 0 ? { problems } : { value: document.toJS(), spots };
}

function yamlFault(facts: FactsOf['CNT-03']): Fault {
  return { rule: 'CNT-03', facts };
}

function faultOf({ code }: YAMLError): Fault {
  if (code === 'MULTIPLE_DOCS') return yamlFault({ why: 'several-documents' });
  return yamlFault({ why: 'syntax', detail: code });
}

function oddities(document: Document, yaml: string): { fault: Fault; offset: number }[] {
  const found: { fault: Fault; offset: number }[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      const fault = oddityOf(node, yaml);
      if (fault) found.push({ fault, offset });
    },
  });
  return found;
}

function oddityOf(node: Node, yaml: string): Fault | undefined {
  if (isAlias(node) || node.anchor) return yamlFault({ why: 'anchor' });
  if (node.tag) return yamlFault({ why: 'tag', detail: node.tag });
  // `porte # 2` would lose its end without a word.
  const end = node.range?.[1];
  const isCut = isScalar(node) && end !== undefined && /^[ \t]+#/.test(yaml.slice(end, end + 9));
  if (isCut) return yamlFault({ why: 'comment' });
  // `"\u202E"` is plain to the guard and invisible once it is read.
  const hidden =
    isScalar(node) && typeof node.value === 'string' ? invisibleCharacter(node.value) : undefined;
  if (!hidden) return undefined;
  return { rule: 'CNT-01', facts: { why: 'control-character', detail: hidden.name } };
}

/**
 * Note the path of each value with where it stands; a mapping's field stands where its key does.
 * Returns where a key stands that its mapping has already.
 */
function markSpots(
  node: Node,
  path: string,
  at: (offset: number) => { line: number; column: number },
  spots: Record<string, { line: number; column: number }>,
): number[] {
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => {
      if (!isNode(item)) return [];
      spots[below(index)] = at(item.range?.[0] ?? 0);
      return markSpots(item, below(index), at, spots);
    });
  }
  if (!isMap(node)) return [];
  const keys = new Set<string>();
  return node.items.flatMap((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return [];
    const key = String(pair.key.value);
    const offset = pair.key.range?.[0] ?? 0;
    const repeated = keys.has(key) ? [offset] : [];
    keys.add(key);
    spots[below(key)] = at(offset);
    if (!isMap(pair.value) && !isSeq(pair.value)) return repeated;
    return [...repeated, ...markSpots(pair.value, below(key), at, spots)];
  });
}
