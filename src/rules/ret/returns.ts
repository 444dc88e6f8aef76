import { placeOfSheet, type Course } from '../../domain/course/courses.ts';
import type { Place } from '../../domain/problems/problem.ts';
import type { Subject } from '../rule.ts';

/** The courses whose return has sheets; a phase without any is missing as a whole, and reported as that. */
export function withReturn({ courses }: Pick<Subject, 'courses'>): Course[] {
  return courses.filter(({ sheets }) => sheets.return.length > 0);
}

/** Of these, the courses through a critical application. */
export function criticalReturns(subject: Pick<Subject, 'courses' | 'catalogue'>): Course[] {
  const { applications } = subject.catalogue;
  return withReturn(subject).filter(
    ({ application }) => applications.get(application)?.facts.criticality === 'critical',
  );
}

/** Where to write what a return lacks: in its first sheet. */
export function placeOfReturn({ sheets }: Course): Place {
  const [first] = sheets.return;
  if (!first) throw new Error('A return without sheets has no place');
  return placeOfSheet(first);
}
