import * as z from 'zod';
import { formats, type Format } from '../../schemas/values.ts';
import type { Spots } from '../domain/catalogue/catalogue.ts';
import type { Expected, Fault } from '../domain/problems/families/cnt.ts';
import { nearest } from './nearest.ts';
import { bare } from './schema-shape.ts';

/** What is wrong with one value, by its path: `trigger.0`. */
export interface FieldFault {
  path: string;
  fault: Fault;
}

/** Facts of the schema's type, or every fault at once. */
export type Checked<Facts> = { facts: Facts } | { faults: FieldFault[] };

/** Check typed values against a schema, in words the messages can be made from. */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { facts: result.data };
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, schema, value)) };
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, schema: z.ZodType, root: unknown): FieldFault[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      fault: { why: 'unknown', known, ...near(key, known) },
    }));
  }
  const closest = issue.code === 'invalid_union' ? closestBranch(issue) : undefined;
  if (closest) {
    return closest.flatMap((each) =>
      faultsOf({ ...each, path: [...issue.path, ...each.path] }, schema, root),
    );
  }
  const typed = typedAt(root, issue.path);
  if (typed.value === undefined) return [{ path, fault: { why: 'missing' } }];
  const fault = { why: 'wrong', typed: shown(typed.value), expected: expectedOf(issue) } as const;
  return [{ path: typed.path.map(String).join('.'), fault }];
}

/** Of several shapes, the one that came closest: it complains about the inside, not about itself. */
function closestBranch({ errors }: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
  return errors.find((issues) => issues.every(({ path }) => path.length > 0) && issues.length > 0);
}

function expectedOf(issue: Issue): Expected {
  if (issue.code === 'invalid_value') return { oneOf: issue.values.map(String) };
  const format = formats.find((each) => each === issue.message);
  if (format) return { format };
  // Where several shapes would do, the first is the plain one.
  const plain = issue.code === 'invalid_union' ? issue.errors[0]?.[0] : undefined;
  if (plain) return expectedOf(plain);
  if (issue.code !== 'invalid_type') return { format: 'text' };
  const shapes: Record<string, Format> = { array: 'list', object: 'fields' };
  return { format: shapes[issue.expected] ?? 'text' };
}

/** The fields an author may use where he used an unknown one. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  const shape = bare(schema);
  if (key === undefined) return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
  if (shape instanceof z.ZodArray) return knownKeys(shape.element as z.ZodType, rest);
  if (shape instanceof z.ZodUnion) {
    return shape.options.flatMap((option) => knownKeys(option as z.ZodType, path));
  }
  const field = shape instanceof z.ZodObject ? (shape.shape[String(key)] as z.ZodType) : undefined;
  return field ? knownKeys(field, rest) : [];
}

function near(key: string, known: readonly string[]): { nearest?: string } {
  const found = nearest(key, known);
  return found === undefined ? {} : { nearest: found };
}

/**
 * What was typed where a schema found fault. A single value may stand for a list of one, and an
 * attribute for the list written in it: the fault is then with the whole of it.
 */
function typedAt(
  root: unknown,
  path: readonly PropertyKey[],
): { value: unknown; path: readonly PropertyKey[] } {
  let value = root;
  for (const [index, key] of path.entries()) {
    if (typeof value === 'string') return { value, path: path.slice(0, index) };
    if (typeof value !== 'object' || value === null) return { value: undefined, path };
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return { value, path };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Where to point for a fault: the field itself, or what holds it when it is not there. */
export function spotOfFault(path: string, spots: Spots): { line: number; column: number } {
  const spot = spots[path];
  if (spot) return spot;
  if (path === '') return { line: 1, column: 1 };
  return spotOfFault(path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '', spots);
}
