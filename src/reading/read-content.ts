import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group as groupSchema, type Group } from '../../schemas/group.ts';
import type { Procedure } from '../../schemas/procedure.ts';
import type { Catalogue, Entry, Text } from '../domain/catalogue/catalogue.ts';
import { compareText, type Problem } from '../domain/problems/problem.ts';
import { applicationsIn, isAstray, namedIn } from './faulty-files.ts';
import { layout, roomOf, type Room, type RoomName } from './layout.ts';
import { listFiles } from './list-files.ts';
import { readFacts, readText, type FileReading, type Found } from './read-file.ts';
import { unresolvedReferences } from './resolve-references.ts';

/** A content folder as it was read. */
export interface Reading {
  /** All that could be read; absent when `group.yaml` could not, since everything leans on it. */
  catalogue?: Catalogue;
  problems: Problem[];
  /** How many files were read. */
  files: number;
  /**
   * The applications with a procedure that could not be read, or that is for an application or a service which
   * does not exist: what they seem to lack may be in it.
   */
  inDoubt: ReadonlySet<string>;
}

/**
 * Read a content folder: bytes, guard, fence, YAML, schema, text, references.
 *
 * What is wrong in it is collected, all of it at once. Throws only when the folder or a
 * file in it cannot be read at all.
 */
export async function readContent(folder: string): Promise<Reading> {
  const { files, problems: misplaced } = await listFiles(folder);
  // One after the other: thousands of small files wait longer for a thread than for the disk.
  const { problems, ...reading } = readFiles(
    files.map((file) => [file, readFileSync(join(folder, file))] as const),
  );
  return { ...reading, problems: [...misplaced, ...problems] };
}

/** Read the files of a content folder from their bytes, by path, in the order of paths. */
export function readFiles(files: readonly (readonly [file: string, bytes: Uint8Array])[]): Reading {
  const readings = files.map(([file, bytes]) => readOne(file, bytes));
  const problems = readings.flatMap((reading) => reading.problems);
  const found = readings.flatMap((reading) => reading.found);
  const group = found.find(({ entry }) => entry.file === groupFile)?.entry as
    Entry<Group> | undefined;
  if (!group) {
    const missing = files.some(([file]) => file === groupFile) ? [] : [groupMissing];
    return { problems: [...problems, ...missing], files: files.length, inDoubt: new Set() };
  }
  const { rooms, repeated } = intoRooms(found);
  const catalogue = { group, ...rooms } as unknown as Catalogue;
  const unread = files.flatMap(([file, bytes], index) =>
    readings[index]?.problems.length ? namedIn(file, bytes) : [],
  );
  const unresolved = unresolvedReferences(catalogue, found, unread);
  const strays = new Set(unresolved.filter(isAstray).map(({ place }) => place.file));
  const inDoubt = files
    .filter(
      ([file], index) =>
        file.startsWith('procedures/') && (!readings[index]?.found.length || strays.has(file)),
    )
    .flatMap(([file, bytes]) => applicationsIn(file, bytes));
  return {
    catalogue,
    problems: [...problems, ...repeated, ...unresolved],
    files: files.length,
    inDoubt: new Set(inDoubt),
  };
}

const groupFile = 'group.yaml';

const groupMissing: Problem = {
  rule: 'CNT-10',
  facts: { why: 'group-missing', typed: groupFile },
  place: { file: groupFile, line: 1, column: 1 },
};

function readOne(file: string, bytes: Uint8Array): FileReading<Entry<unknown>> {
  if (file === groupFile) return readFacts(file, groupSchema, bytes);
  const room: Room = layout[roomOf(file) ?? 'services'];
  if (room.holds === 'facts') return readFacts(file, room.schema, bytes, room.isUnnamed);
  const reading = readText(file, room.kind, room.schema, bytes);
  return room.kind === 'procedure' ? { ...reading, found: reading.found.map(byCode) } : reading;
}

/** People and pages name a procedure by its code, not by its file. */
function byCode({ entry, references }: Found<Text<unknown>>): Found<Text<unknown>> {
  return { entry: { ...entry, id: (entry.facts as Procedure).code }, references };
}

interface Rooms {
  rooms: Record<RoomName, Map<string, Entry<unknown>>>;
  /** Names that were given twice. */
  repeated: Problem[];
}

function intoRooms(found: readonly Found<Entry<unknown>>[]): Rooms {
  const names = Object.keys(layout) as RoomName[];
  const rooms = Object.fromEntries(
    names.map((name) => [name, new Map()]),
  ) as unknown as Rooms['rooms'];
  const repeated: Problem[] = [];
  for (const { entry } of found.toSorted((a, b) => compareText(a.entry.id, b.entry.id))) {
    const name = roomOf(entry.file);
    if (!name) continue;
    const first = rooms[name].get(entry.id);
    if (first) repeated.push(repeatedProblem(name, entry, first));
    else rooms[name].set(entry.id, entry);
  }
  return { rooms, repeated };
}

function repeatedProblem(
  name: RoomName,
  { id, file, spots }: Entry<unknown>,
  first: Entry<unknown>,
): Problem {
  const spotOf = (of: Entry<unknown>['spots']) =>
    of['code'] ?? of['id'] ?? of[''] ?? { line: 1, column: 1 };
  return {
    rule: 'REF-01',
    facts: { why: 'repeated', kind: layout[name].kind, id },
    place: { file, ...spotOf(spots) },
    related: [{ file: first.file, ...spotOf(first.spots) }],
  };
}
