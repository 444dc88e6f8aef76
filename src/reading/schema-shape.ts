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
export function referencesIn(schema: z.ZodType, value: unknown, path = ''): Reference[] {
  if (value === undefined) return [];
  const shape = bare(schema);
  const target = refersTo.get(shape);
  if (target) return typeof value === 'string' ? [{ kind: target.kind, id: value, path }] : [];
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (shape instanceof z.ZodArray && Array.isArray(value)) {
    const element = shape.element as z.ZodType;
    return value.flatMap((item, index) => referencesIn(element, item, below(index)));
  }
  if (shape instanceof z.ZodUnion) {
    const taken = shape.options.find((option) => isOfShape(option as z.ZodType, value));
    return taken ? referencesIn(taken as z.ZodType, value, path) : [];
  }
  if (shape instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const facts = value as Record<string, unknown>;
    return Object.entries(shape.shape).flatMap(([key, field]) =>
      referencesIn(field as z.ZodType, facts[key], below(key)),
    );
  }
  return [];
}

/** Which of several shapes an accepted value has; those that authors choose from differ by kind alone. */
function isOfShape(schema: z.ZodType, value: unknown): boolean {
  const shape = bare(schema);
  if (shape instanceof z.ZodArray) return Array.isArray(value);
  if (shape instanceof z.ZodObject) return typeof value === 'object' && !Array.isArray(value);
  if (shape instanceof z.ZodLiteral) return shape.values.has(value as string);
  return typeof value === 'string';
}
