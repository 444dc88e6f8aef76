import type { MdastNode } from 'satteri';
import { components, type ComponentName, type ComponentRule } from '../../schemas/components.ts';
import type { Use } from '../domain/catalogue/segment.ts';
import type { FactsOf, Place } from '../domain/problems/problem.ts';
import { checkFields } from './check-fields.ts';
import { invisibleCharacter } from './guard.ts';
import { hiddenSign } from './hide-code.ts';
import { nearest } from './nearest.ts';
import type { Walk } from './read-body.ts';
import { referencesIn } from './schema-shape.ts';

/** A tag in the text. */
export type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What holds a tag: the text itself, another component, or words. */
type Within = string;

/** Check a tag: its name, where it stands, its attributes and whether it holds what it should. */
export function checkComponent(
  walk: Walk,
  node: ComponentNode,
  within: Within,
): Omit<Use, 'children'> | undefined {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const place = { file: walk.file, line, column };
  const name = node.name ?? '';
  if (!isComponent(name)) {
    const meant = nearest(name, Object.keys(components));
    refuse(walk, place, name, { why: 'unknown', ...(meant && { nearest: meant }) });
    return undefined;
  }
  const rule: ComponentRule = components[name];
  const fault = placeFault(rule, within) ?? contentFault(rule, node);
  if (fault) refuse(walk, place, name, fault);
  const attributes = literalAttributes(walk, node, place);
  if (!attributes) return undefined;
  const checked = checkFields(rule.props, attributes);
  if ('faults' in checked) {
    for (const { path: attribute, fault: wrong } of checked.faults) {
      walk.problems.push({
        rule: 'CNT-08',
        facts: { component: name, attribute, fault: wrong },
        place,
      });
    }
    return undefined;
  }
  walk.references.push(
    ...referencesIn(rule.props, checked.facts).map((reference) => ({ ...reference, line, column })),
  );
  if (fault) return undefined;
  const use: unknown = { kind: 'use', name, props: checked.facts, line, column };
  // The schema of this very component has made the attributes; TypeScript cannot follow the name.
  return use as Omit<Use, 'children'>;
}

function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

function refuse(
  { problems }: Walk,
  place: Place,
  component: string,
  fault: FactsOf['CNT-07']['fault'],
): void {
  problems.push({ rule: 'CNT-07', facts: { component, fault }, place });
}

type ComponentFault = FactsOf['CNT-07']['fault'];

/** A component for sentences also stands alone inside a block, but never directly in the text. */
function placeFault(
  { within: allowed }: ComponentRule,
  within: Within,
): ComponentFault | undefined {
  const places: readonly string[] = allowed;
  // What stands in an unknown tag is right or wrong once that tag has its right name.
  if (!isKnown(within)) return undefined;
  if (places.includes(within)) return undefined;
  if (places.includes('sentence') && isComponent(within) && holdsWords(within)) return undefined;
  return { why: 'misplaced', within, allowed: places };
}

function isKnown(within: Within): boolean {
  return ['procedure', 'form', 'sentence', 'heading'].includes(within) || isComponent(within);
}

function holdsWords(name: ComponentName): boolean {
  return components[name].holds !== 'nothing' && name !== 'Only' && name !== 'Zone';
}

function contentFault(
  { holds }: ComponentRule,
  { children }: ComponentNode,
): ComponentFault | undefined {
  const isEmpty = children.length === 0;
  if (holds === 'nothing') return isEmpty ? undefined : { why: 'not-empty' };
  return isEmpty ? { why: 'empty' } : undefined;
}

/** The attributes as they were typed, or nothing when one of them cannot be read as text. */
function literalAttributes(
  { problems, hasCode }: Walk,
  { name, attributes }: ComponentNode,
  place: Place,
): Record<string, string> | undefined {
  // Without a prototype, so that an attribute called `__proto__` is an attribute like any other.
  const literal = Object.create(null) as Record<string, string>;
  let isLiteral = true;
  for (const attribute of attributes) {
    const text = textOf(attribute);
    const isHidden = hasCode && text.includes(hiddenSign);
    const problem = isHidden ? undefined : attributeProblem(name ?? '', attribute, text, literal);
    if (problem) problems.push({ ...problem, place });
    if (problem || isHidden) isLiteral = false;
    else if ('name' in attribute) literal[attribute.name] = text;
  }
  return isLiteral ? literal : undefined;
}

/** A problem of an attribute, which stands where its tag does. */
type Unplaced = {
  [Rule in 'CNT-01' | 'CNT-06' | 'CNT-08']: { rule: Rule; facts: FactsOf[Rule] };
}['CNT-01' | 'CNT-06' | 'CNT-08'];

type Attribute = ComponentNode['attributes'][number];

function textOf({ value }: Attribute): string {
  return (typeof value === 'object' ? value?.value : value) ?? '';
}

function attributeProblem(
  component: string,
  attribute: Attribute,
  typed: string,
  earlier: Readonly<Record<string, string>>,
): Unplaced | undefined {
  if (!('name' in attribute) || (typeof attribute.value === 'object' && attribute.value)) {
    // Code that was not hidden: it has not run, and is refused like all the rest.
    return { rule: 'CNT-06', facts: { what: 'attribute-expression', typed } };
  }
  if (Object.hasOwn(earlier, attribute.name)) {
    const facts = { component, attribute: attribute.name, fault: { why: 'repeated' } } as const;
    return { rule: 'CNT-08', facts };
  }
  const hidden = invisibleCharacter(typed);
  if (!hidden) return undefined;
  return { rule: 'CNT-01', facts: { why: 'control-character', detail: hidden.name } };
}
