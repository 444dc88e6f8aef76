import type { ComponentName } from '../../../schemas/components.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import {
  outagePhases,
  triggers,
  type OutagePhase,
  type Trigger,
} from '../../../schemas/vocabulary.ts';
import type { Day } from '../../../schemas/values.ts';
import { placeOf, type Catalogue, type Text } from '../catalogue/catalogue.ts';
import { proceduresOf } from '../catalogue/lookups.ts';
import type { Place } from '../problems/problem.ts';
import { isOf, isRead, mentionsIn, type Mention, type UseOf } from './mentions.ts';

/** Something that a sheet of a course says. */
export type Said<Name extends ComponentName = ComponentName> = Mention<Name> & {
  procedure: Text<Procedure>;
};

/** What one service reads, from the switch to the return, when one application is down. */
export interface Course {
  service: string;
  application: string;
  trigger: Trigger;
  /** The sheets of each phase, in the order of the binder. */
  sheets: Readonly<Record<OutagePhase, readonly Text<Procedure>[]>>;
  /** All that they say to this service in an outage of this kind. */
  says: Readonly<Record<OutagePhase, readonly Said[]>>;
}

/** Every course through the procedures in force, by service, application and trigger. */
export function coursesOf(
  catalogue: Pick<Catalogue, 'procedures' | 'services'>,
  today: Day,
): Course[] {
  const mentions = new Map<Text<Procedure>, Mention[]>();
  const mentionsOf = (procedure: Text<Procedure>): Mention[] => {
    const known = mentions.get(procedure) ?? mentionsIn(procedure.body);
    mentions.set(procedure, known);
    return known;
  };
  return [...catalogue.services].flatMap(([service, { facts }]) => {
    const byApplication = Map.groupBy(
      proceduresOf(service, catalogue, today),
      (procedure) => procedure.facts.application,
    );
    return facts.applications.flatMap((application) => {
      const procedures = byApplication.get(application) ?? [];
      return procedures.length === 0
        ? []
        : triggers.map((trigger) => course(service, application, trigger, procedures, mentionsOf));
    });
  });
}

function course(
  service: string,
  application: string,
  trigger: Trigger,
  procedures: readonly Text<Procedure>[],
  mentionsOf: (procedure: Text<Procedure>) => readonly Mention[],
): Course {
  const sheets = byPhase((phase) =>
    procedures.filter(({ facts }) => facts.phase === phase && facts.trigger.includes(trigger)),
  );
  const says = byPhase((phase) =>
    sheets[phase].flatMap((procedure) =>
      mentionsOf(procedure)
        .filter((mention) => isRead(mention, service, trigger))
        .map((mention) => ({ ...mention, procedure })),
    ),
  );
  return { service, application, trigger, sheets, says };
}

function byPhase<Value>(make: (phase: OutagePhase) => Value): Record<OutagePhase, Value> {
  const [first, second, third] = outagePhases;
  return { [first]: make(first), [second]: make(second), [third]: make(third) };
}

/** What the sheets of a phase say with one component. */
export function said<Name extends ComponentName>(
  { says }: Pick<Course, 'says'>,
  phase: OutagePhase,
  name: Name,
): (Said & { use: UseOf<Name> })[] {
  return says[phase].filter((each): each is Said & { use: UseOf<Name> } => isOf(each, name));
}

/** What the sheets of the switch and of the work without the application say with one component. */
export function saidBeforeReturn<Name extends ComponentName>(
  course: Pick<Course, 'says'>,
  name: Name,
): (Said & { use: UseOf<Name> })[] {
  return [...said(course, 'switch', name), ...said(course, 'degraded', name)];
}

/** Where a sheet as a whole is spoken of. */
export function placeOfSheet(sheet: Text<Procedure>): Place {
  return placeOf(sheet, 'phase');
}

/** What the courses of each service hold of something. */
export function heldByService<Thing>(
  courses: readonly Course[],
  thingsIn: (course: Course) => readonly Thing[],
): ReadonlyMap<string, ReadonlySet<Thing>> {
  const byService = Map.groupBy(courses, ({ service }) => service);
  return new Map([...byService].map(([service, its]) => [service, new Set(its.flatMap(thingsIn))]));
}

/** Where something is said. */
export function placeOfSaid({ procedure, use }: Pick<Said, 'procedure' | 'use'>): Place {
  return { file: procedure.file, line: use.line, column: use.column };
}
