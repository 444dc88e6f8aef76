import * as z from 'zod';
import { id as idSchema } from '../../schemas/values.ts';
import type { Entry, Spots, Text } from '../domain/catalogue/catalogue.ts';
import type { Problem } from '../domain/problems/problem.ts';
import { checkFields, spotOfFault } from './check-fields.ts';
import { cutFrontmatter } from './fence.ts';
import { guard } from './guard.ts';
import { readBody, type TextKind, type TextReference } from './read-body.ts';
import { referencesIn } from './schema-shape.ts';
import { readYaml, type Typed } from './yaml.ts';

/** One entry of a file, with what it refers to. */
export interface Found<Kind extends Entry<unknown>> {
  entry: Kind;
  references: readonly TextReference[];
}

/** What could be read of a file, and all that is wrong with it. */
export interface FileReading<Kind extends Entry<unknown>> {
  found: Found<Kind>[];
  problems: Problem[];
}

/** Read a YAML file: one entry whose id is the file's name, or a list of entries with ids where they are named. */
export function readFacts(
  file: string,
  schema: z.ZodType,
  bytes: Uint8Array,
  isUnnamed = false,
): FileReading<Entry<unknown>> {
  const guarded = guard(file, bytes);
  if ('problem' in guarded) return { found: [], problems: [guarded.problem] };
  const typed = readYaml(file, guarded.text);
  if ('problems' in typed) return { found: [], problems: typed.problems };
  const spotsByItem = Array.isArray(typed.value) ? byItem(typed.spots) : [];
  const readings = Array.isArray(typed.value)
    ? typed.value.map((item: unknown, index) =>
        readItem(
          file,
          schema,
          isUnnamed ? withId(item, file, index) : item,
          spotsByItem[index] ?? {},
        ),
      )
    : [readEntry(file, schema, nameOf(file), typed), nameReading(file)];
  return {
    found: readings.flatMap(({ found }) => found),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** Read an MDX file: frontmatter and text. */
export function readText(
  file: string,
  kind: TextKind,
  schema: z.ZodType,
  bytes: Uint8Array,
): FileReading<Text<unknown>> {
  const guarded = guard(file, bytes);
  if ('problem' in guarded) return { found: [], problems: [guarded.problem] };
  const cut = cutFrontmatter(file, guarded.text);
  if ('problem' in cut) return { found: [], problems: [cut.problem] };
  const body = readBody(file, kind, cut.body);
  const typed = readYaml(file, cut.yaml);
  if ('problems' in typed) return { found: [], problems: [...typed.problems, ...body.problems] };
  const { found, problems } = readEntry(file, schema, nameOf(file), typed);
  // A procedure is known by its code and may lie in a file of any name.
  if (kind === 'form') problems.push(...nameReading(file).problems);
  return {
    found: found.map(({ entry, references }) => ({
      entry: { ...entry, body: body.segments },
      references: [...references, ...body.references],
    })),
    problems: [...problems, ...body.problems],
  };
}

/** Where nobody names an entry, its place in the list is its id. */
function withId(item: unknown, file: string, index: number): unknown {
  const isEntry = typeof item === 'object' && item !== null;
  return isEntry ? { id: `${nameOf(file)}-${String(index + 1)}`, ...item } : item;
}

/** An entry of a list says its own id. */
function readItem(
  file: string,
  schema: z.ZodType,
  item: unknown,
  spots: Spots,
): FileReading<Entry<unknown>> {
  const { id, ...value } =
    typeof item === 'object' && item !== null
      ? (item as Record<string, unknown>)
      : { id: undefined };
  const checkedId = checkFields(z.looseObject({ id: idSchema }), { id });
  const reading = readEntry(file, schema, String(id), { value, spots });
  return 'faults' in checkedId
    ? {
        found: [],
        problems: [...fieldProblems(file, checkedId.faults, spots), ...reading.problems],
      }
    : reading;
}

function readEntry(
  file: string,
  schema: z.ZodType,
  id: string,
  { value, spots }: Typed,
): FileReading<Entry<unknown>> {
  const checked = checkFields(schema, value);
  if ('faults' in checked)
    return { found: [], problems: fieldProblems(file, checked.faults, spots) };
  const entry = { id, facts: checked.facts, file, spots };
  const references = referencesIn(schema, checked.facts).map((reference) => ({
    ...reference,
    ...spotOfFault(reference.path, spots),
  }));
  return { found: [{ entry, references }], problems: [] };
}

function fieldProblems(
  file: string,
  faults: readonly {
    path: string;
    fault: Extract<Problem, { rule: 'CNT-04' }>['facts']['fault'];
  }[],
  spots: Spots,
): Problem[] {
  return faults.map(({ path, fault }) => ({
    rule: 'CNT-04',
    facts: { field: path, fault },
    place: { file, ...spotOfFault(path, spots) },
  }));
}

/** The spots of each item of a list, as if it stood alone. */
function byItem(spots: Spots): Spots[] {
  const items: Record<string, Spots[string]>[] = [];
  for (const [path, spot] of Object.entries(spots)) {
    const index = Number.parseInt(path, 10);
    const item = (items[index] ??= Object.create(null) as Record<string, Spots[string]>);
    item[path.replace(/^\d+\.?/, '')] = spot;
  }
  return items;
}

/** Where the file's name is the entry's id, it must be one. */
function nameReading(file: string): FileReading<never> {
  const isName = idSchema.safeParse(nameOf(file)).success && !reserved.test(nameOf(file));
  if (isName) return { found: [], problems: [] };
  const place = { file, line: 1, column: 1 };
  return { found: [], problems: [{ rule: 'CNT-10', facts: { why: 'name', typed: file }, place }] };
}

/** Windows keeps these names for devices: a page or binder so called could not be opened there. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The file's name without folder and ending. */
function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}
