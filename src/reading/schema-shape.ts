import * as z from 'zod';
import { refersTo, type Kind } from '../../schemas/values.ts';

/** A reference in typed facts: what it points to, and the path of the field it stands in. */
export interface Reference {
  kind: Kind;
  id: string;
  path: string;
}

const bareBySchema = new WeakMap<z.ZodType, z.ZodType>();

/** A schema without what only changes or fills a value: optional, default, transform. */
export function bare(schema: z.ZodType): z.ZodType {
  const known = bareBySchema.get(schema) ?? stripped(schema);
  bareBySchema.set(schema, known);
  return known;
}

function stripped(schema: z.ZodType): z.ZodType {
  if (refersTo.has(schema)) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return bare(schema.def.innerType as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) {
    const { in: before, out: after } = schema.def;
    return bare((after instanceof z.ZodTransform ? before : after) as z.ZodType);
  }
  return schema;
}

/** Every reference in facts that a schema has accepted, in the order of its fields. */
export function referencesIn(schema: z.ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  finderOf(schema)?.(value, '', found);
  return found;
}

/** Adds the references in a value to those found. */
type Finder = (value: unknown, path: string, found: Reference[]) => void;

/** A shape is asked of thousands of texts; most have no reference and need no look at their values. */
const finderBySchema = new WeakMap<z.ZodType, { finder: Finder | undefined }>();

function finderOf(schema: z.ZodType): Finder | undefined {
  const known = finderBySchema.get(schema) ?? { finder: newFinder(bare(schema)) };
  finderBySchema.set(schema, known);
  return known.finder;
}

function newFinder(shape: z.ZodType): Finder | undefined {
  const target = refersTo.get(shape);
  if (target) {
    return (value, path, found) => {
      if (typeof value === 'string') found.push({ kind: target.kind, id: value, path });
    };
  }
  if (shape instanceof z.ZodArray) return itemFinder(finderOf(shape.element as z.ZodType));
  if (shape instanceof z.ZodUnion) return branchFinder(shape.options as z.ZodType[]);
  if (shape instanceof z.ZodObject) {
    return fieldFinder(Object.entries(shape.shape));
  }
  return undefined;
}

function itemFinder(find: Finder | undefined): Finder | undefined {
  if (!find) return undefined;
  return (value, path, found) => {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) find(item, below(path, index), found);
  };
}

function branchFinder(options: readonly z.ZodType[]): Finder | undefined {
  if (!options.some(finderOf)) return undefined;
  return (value, path, found) => {
    const taken = options.find((option) => isOfShape(option, value));
    if (taken) finderOf(taken)?.(value, path, found);
  };
}

function fieldFinder(fields: readonly [key: string, schema: z.ZodType][]): Finder | undefined {
  const finders = fields.flatMap(([key, schema]) => {
    const find = finderOf(schema);
    return find ? [{ key, find }] : [];
  });
  if (finders.length === 0) return undefined;
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { key, find } of finders) {
      const field = (value as Record<string, unknown>)[key];
      if (field !== undefined) find(field, below(path, key), found);
    }
  };
}

function below(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

/** Which of several shapes an accepted value has; those that authors choose from differ by kind alone. */
function isOfShape(schema: z.ZodType, value: unknown): boolean {
  const shape = bare(schema);
  if (shape instanceof z.ZodArray) return Array.isArray(value);
  if (shape instanceof z.ZodObject) return typeof value === 'object' && !Array.isArray(value);
  if (shape instanceof z.ZodLiteral) return shape.values.has(value as string);
  return typeof value === 'string';
}
