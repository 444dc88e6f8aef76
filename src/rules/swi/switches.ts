import type { Trigger } from '../../../schemas/vocabulary.ts';
import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Course } from '../../domain/course/courses.ts';
import type { LeftOut } from '../../domain/problems/families/swi.ts';
import type { Place } from '../../domain/problems/problem.ts';
import type { Subject } from '../rule.ts';

/**
 * The courses of critical applications that have a switch. One without any sheet is missing as a whole,
 * and reported as that.
 */
export function criticalSwitches({ catalogue, courses }: Subject): Course[] {
  return courses.filter(
    ({ application, sheets }) =>
      sheets.switch.length > 0 &&
      catalogue.applications.get(application)?.facts.criticality === 'critical',
  );
}

interface Gap {
  facts: LeftOut;
  place: Place;
  related: Place[];
}

/** What some courses lack in their switch, said once where their sheets are the same. */
export function leftOut(courses: readonly Course[], lacks: (course: Course) => boolean): Gap[] {
  const lacking = [...bySheets(courses).values()].flatMap((readers) => {
    const without = readers.filter(lacks);
    const [course] = without;
    if (!course) return [];
    const services = readers.length === without.length ? [] : without.map(({ service }) => service);
    return [{ course, services }];
  });
  const alike = Map.groupBy(lacking, ({ course, services }) =>
    JSON.stringify([sheetsOf(course), services]),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first
      ? gap(
          first.course,
          same.map(({ course }) => course.trigger),
          first.services,
        )
      : [];
  });
}

/** The courses that go through the same sheets for the same trigger. */
function bySheets(courses: readonly Course[]): Map<string, Course[]> {
  return Map.groupBy(courses, (course) => JSON.stringify([sheetsOf(course), course.trigger]));
}

function sheetsOf({ sheets }: Course): string[] {
  return sheets.switch.map(({ file }) => file);
}

function gap(
  { application, sheets }: Course,
  triggers: readonly Trigger[],
  services: readonly string[],
): Gap[] {
  const [place, ...related] = sheets.switch.map((sheet) => placeOf(sheet, 'phase'));
  return place ? [{ facts: { application, triggers, services }, place, related }] : [];
}
