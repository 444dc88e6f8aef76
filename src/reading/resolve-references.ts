import type { Application } from '../../schemas/application.ts';
import type { Kind } from '../../schemas/values.ts';
import type { Catalogue, Entry } from '../domain/catalogue/catalogue.ts';
import type { Problem } from '../domain/problems/problem.ts';
import { nearest } from './nearest.ts';
import type { Found } from './read-file.ts';
import type { TextReference } from './read-body.ts';

/** A thing and the id it goes by. */
export interface Named {
  kind: Exclude<Kind, 'job' | 'module' | 'role'>;
  id: string;
}

/** Every reference to something that no file describes; `unread` are those whose file has faults. */
export function unresolvedReferences(
  catalogue: Catalogue,
  found: readonly Found<Entry<unknown>>[],
  unread: readonly Named[] = [],
): Problem[] {
  const known = knownIds(catalogue);
  for (const { kind, id } of unread) known[kind].add(id);
  const unnamed = leftOver(known, found);
  return found.flatMap(({ entry, references }) => {
    const parts = partsOf(entry, catalogue);
    return references.flatMap((reference) => {
      const ids = idsFor(reference.kind, known, parts);
      return ids ? problemOf(reference, entry.file, ids, unnamed.get(reference.kind)) : [];
    });
  });
}

/**
 * Of each kind, the only thing that nothing names, if there is one: what was given a new name in its own file
 * alone. Codes and the parts of an application are left out, of which many are named by nothing.
 */
function leftOver(
  known: Known,
  found: readonly Found<Entry<unknown>>[],
): ReadonlyMap<Kind, string> {
  const named = new Set(
    found.flatMap(({ references }) => references.map(({ kind, id }) => `${kind} ${id}`)),
  );
  return new Map(
    renamed.flatMap((kind): [Kind, string][] => {
      const [only, ...others] = [...known[kind]].filter((id) => !named.has(`${kind} ${id}`));
      return only === undefined || others.length > 0 ? [] : [[kind, only]];
    }),
  );
}

const renamed = [
  'application',
  'contact',
  'establishment',
  'extract',
  'form',
  'resource',
  'role',
  'service',
] as const satisfies readonly Kind[];

function problemOf(
  { kind, id, line, column }: TextReference,
  file: string,
  ids: ReadonlySet<string>,
  unnamed: string | undefined,
): Problem[] {
  if (ids.has(id)) return [];
  // Codes are alike by design: the nearest one is another sheet, not the one that was meant.
  const meant = kind === 'procedure' ? undefined : nearest(id, [...ids]);
  const guess = meant ? { nearest: meant } : unnamed === undefined ? {} : { unnamed };
  const facts = { why: 'unresolved', kind, id, ...guess } as const;
  return [{ rule: 'REF-01', facts, place: { file, line, column } }];
}

type Known = Readonly<Record<Exclude<Kind, 'job' | 'module'>, Set<string>>>;

function knownIds(catalogue: Catalogue): Known {
  const { group, ...entries } = catalogue;
  const idsOf = (each: ReadonlyMap<string, unknown>) => new Set(each.keys());
  return {
    application: idsOf(entries.applications),
    contact: idsOf(entries.contacts),
    establishment: idsOf(entries.establishments),
    exchange: idsOf(entries.exchanges),
    extract: idsOf(entries.extracts),
    form: idsOf(entries.forms),
    procedure: idsOf(entries.procedures),
    resource: idsOf(entries.resources),
    role: new Set(group.facts.roles.map(({ id }) => id)),
    scenario: idsOf(entries.scenarios),
    service: idsOf(entries.services),
    exercise: idsOf(entries.exercises),
    waiver: idsOf(entries.waivers),
  };
}

/**
 * Jobs and modules are parts of an application: those of the procedure's own are meant. Of one that
 * could not be read nothing is known, and what is wrong with it is reported already.
 */
function idsFor(
  kind: Kind,
  known: Known,
  parts: Parts | undefined,
): ReadonlySet<string> | undefined {
  if (kind !== 'job' && kind !== 'module') return known[kind];
  return parts && new Set(parts[kind === 'job' ? 'jobs' : 'modules'].map(({ id }) => id));
}

type Parts = Pick<Application, 'jobs' | 'modules'>;

/** The parts of the application that an entry is about; none when it is about no application. */
function partsOf({ facts }: Entry<unknown>, { applications }: Catalogue): Parts | undefined {
  const isAbout = typeof facts === 'object' && facts !== null && 'application' in facts;
  if (!isAbout) return { jobs: [], modules: [] };
  return applications.get(String(facts.application))?.facts;
}
