import { said, type Course } from '../../domain/course/courses.ts';

/** Where a service is told to take a form during the outage. */
export function formsTaken(course: Course) {
  return [...said(course, 'switch', 'Form'), ...said(course, 'degraded', 'Form')];
}
