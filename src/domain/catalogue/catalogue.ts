import type { Application } from '../../../schemas/application.ts';
import type { Contact } from '../../../schemas/contact.ts';
import type { Establishment } from '../../../schemas/establishment.ts';
import type { Exchange } from '../../../schemas/exchange.ts';
import type { Exercise } from '../../../schemas/exercise.ts';
import type { Extract } from '../../../schemas/extract.ts';
import type { Form } from '../../../schemas/form.ts';
import type { Group } from '../../../schemas/group.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Resource } from '../../../schemas/resource.ts';
import type { Scenario } from '../../../schemas/scenario.ts';
import type { Service } from '../../../schemas/service.ts';
import type { Waiver } from '../../../schemas/waiver.ts';
import type { Place } from '../problems/problem.ts';
import type { Segment } from './segment.ts';

/** Line and column of each field of an entry, by its path: `applications.2`. */
export type Spots = Readonly<Record<string, { line: number; column: number }>>;

/** One thing that a content folder describes, checked. */
export interface Entry<Facts> {
  id: string;
  facts: Facts;
  file: string;
  spots: Spots;
}

/** A procedure or form: facts and text. Its id in the catalogue is its code or its file's name. */
export interface Text<Facts> extends Entry<Facts> {
  body: readonly Segment[];
}

export type Entries<Facts> = ReadonlyMap<string, Entry<Facts>>;

/** Everything in a content folder that could be read, in the order of ids. */
export interface Catalogue {
  group: Entry<Group>;
  establishments: Entries<Establishment>;
  applications: Entries<Application>;
  services: Entries<Service>;
  contacts: Entries<Contact>;
  resources: Entries<Resource>;
  exchanges: Entries<Exchange>;
  exercises: Entries<Exercise>;
  extracts: Entries<Extract>;
  scenarios: Entries<Scenario>;
  waivers: Entries<Waiver>;
  forms: ReadonlyMap<string, Text<Form>>;
  /** By code. */
  procedures: ReadonlyMap<string, Text<Procedure>>;
}

/** Where a field of an entry stands; the nearest enclosing field when it was not typed. */
export function placeOf({ file, spots }: Pick<Entry<unknown>, 'file' | 'spots'>, path = ''): Place {
  const spot = spots[path];
  if (spot) return { file, ...spot };
  if (path === '') return { file, line: 1, column: 1 };
  return placeOf({ file, spots }, path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '');
}

/** The entry that a checked reference points to; the reader has made sure that it exists. */
export function entryOf<Found>(entries: ReadonlyMap<string, Found>, id: string): Found {
  const entry = entries.get(id);
  if (!entry) throw new Error(`No entry \`${id}\` although every reference was checked`);
  return entry;
}
