import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { hasBothEnds } from './both-ends.ts';

/** What a service holds at the switch it starts again at the return, and nothing else. */
export const sym03: Check = ({ courses }) =>
  courses.filter(hasBothEnds).flatMap((course) => [...notResumed(course), ...notPaused(course)]);

function notResumed(course: Course): Problem[] {
  const resumed = new Set(said(course, 'return', 'Resume').map(({ use }) => use.props.job));
  return said(course, 'switch', 'Pause')
    .filter(({ use }) => !resumed.has(use.props.job))
    .map((held) => ({
      rule: 'SYM-03',
      facts: { why: 'not-resumed', job: held.use.props.job, application: course.application },
      place: placeOfSaid(held),
      related: course.sheets.return.map(({ file }) => ({ file, line: 1, column: 1 })),
    }));
}

function notPaused(course: Course): Problem[] {
  const paused = new Set(said(course, 'switch', 'Pause').map(({ use }) => use.props.job));
  return said(course, 'return', 'Resume')
    .filter(({ use }) => !paused.has(use.props.job))
    .map((started) => ({
      rule: 'SYM-03',
      facts: { why: 'not-paused', job: started.use.props.job, application: course.application },
      place: placeOfSaid(started),
      related: course.sheets.switch.map(({ file }) => ({ file, line: 1, column: 1 })),
    }));
}
