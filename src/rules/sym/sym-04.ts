import { placeOfSaid, placeOfSheet, said, type Course } from '../../domain/course/courses.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { hasBothEnds } from './both-ends.ts';

/** What a service puts into service for the outage it takes out again, and nothing else. */
export const sym04: Check = ({ courses }) =>
  courses.filter(hasBothEnds).flatMap((course) => [...notClosed(course), ...notOpened(course)]);

/** Some means are opened, or closed again, while the outage lasts. */
function ofCourse<Name extends 'Open' | 'Close'>(course: Course, name: Name) {
  return (['switch', 'degraded', 'return'] as const).flatMap((phase) => said(course, phase, name));
}

function notClosed(course: Course): Problem[] {
  const closed = new Set(ofCourse(course, 'Close').map(({ use }) => use.props.id));
  return ofCourse(course, 'Open')
    .filter(({ use }) => !closed.has(use.props.id))
    .map((opened) => ({
      rule: 'SYM-04',
      facts: {
        why: 'not-closed',
        resource: opened.use.props.id,
        application: course.application,
      },
      place: placeOfSaid(opened),
      related: course.sheets.return.map(placeOfSheet),
    }));
}

function notOpened(course: Course): Problem[] {
  const opened = new Set(ofCourse(course, 'Open').map(({ use }) => use.props.id));
  return ofCourse(course, 'Close')
    .filter(({ use }) => !opened.has(use.props.id))
    .map((closed) => ({
      rule: 'SYM-04',
      facts: {
        why: 'not-opened',
        resource: closed.use.props.id,
        application: course.application,
      },
      place: placeOfSaid(closed),
      related: course.sheets.switch.map(placeOfSheet),
    }));
}
