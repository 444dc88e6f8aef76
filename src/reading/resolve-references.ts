import type { Application } from '../../schemas/application.ts';
import type { Kind } from '../../schemas/values.ts';
import type { Catalogue, Entry } from '../domain/catalogue/catalogue.ts';
import type { Problem } from '../domain/problems/problem.ts';
import { nearest } from './nearest.ts';
import type { Found } from './read-file.ts';
import type { TextReference } from './read-body.ts';

/** Every reference to something that no file describes. */
export function unresolvedReferences(
  catalogue: Catalogue,
  found: readonly Found<Entry<unknown>>[],
): Problem[] {
  const known = knownIds(catalogue);
  return found.flatMap(({ entry, references }) => {
    const applications = applicationsOf(entry, catalogue);
    return references.flatMap((reference) =>
      problemOf(reference, entry.file, idsFor(reference.kind, known, applications)),
    );
  });
}

function problemOf(
  { kind, id, line, column }: TextReference,
  file: string,
  ids: ReadonlySet<string>,
): Problem[] {
  if (ids.has(id)) return [];
  const meant = nearest(id, [...ids]);
  const facts = { why: 'unresolved', kind, id, ...(meant && { nearest: meant }) } as const;
  return [{ rule: 'REF-01', facts, place: { file, line, column } }];
}

type Known = Readonly<Record<Exclude<Kind, 'job' | 'module'>, ReadonlySet<string>>>;

function knownIds(catalogue: Catalogue): Known {
  const { group, ...entries } = catalogue;
  const idsOf = (each: ReadonlyMap<string, unknown>) => new Set(each.keys());
  return {
    application: idsOf(entries.applications),
    contact: idsOf(entries.contacts),
    establishment: idsOf(entries.establishments),
    extract: idsOf(entries.extracts),
    form: idsOf(entries.forms),
    procedure: idsOf(entries.procedures),
    resource: idsOf(entries.resources),
    role: new Set(group.facts.roles.map(({ id }) => id)),
    scenario: idsOf(entries.scenarios),
    service: idsOf(entries.services),
  };
}

/** Jobs and modules are parts of an application: those of the procedure's own are meant. */
function idsFor(
  kind: Kind,
  known: Known,
  applications: readonly Application[],
): ReadonlySet<string> {
  if (kind === 'job') return new Set(applications.flatMap(({ jobs }) => jobs.map(({ id }) => id)));
  if (kind === 'module') {
    return new Set(applications.flatMap(({ modules }) => modules.map(({ id }) => id)));
  }
  return known[kind];
}

function applicationsOf({ facts }: Entry<unknown>, { applications }: Catalogue): Application[] {
  const id =
    typeof facts === 'object' && facts !== null && 'application' in facts
      ? facts.application
      : undefined;
  const application = typeof id === 'string' ? applications.get(id) : undefined;
  return application ? [application.facts] : [];
}
