import { placeOfSaid, said } from '../../domain/course/courses.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { criticalSwitches, leftOut } from './switches.ts';

/** Somebody decides the switch, and somebody else can. */
export const swi02: Check = (subject) => {
  const courses = criticalSwitches(subject);
  const undecided = leftOut(courses, (course) => said(course, 'switch', 'Decision').length === 0);
  const alone = courses.flatMap((course) =>
    said(course, 'switch', 'Decision').filter(({ use }) => use.props.alternate === use.props.role),
  );
  return [
    ...undecided.map(({ facts, ...where }): Problem => ({
      rule: 'SWI-02',
      facts: { why: 'nobody', ...facts },
      ...where,
    })),
    ...alone.map((decision): Problem => ({
      rule: 'SWI-02',
      facts: { why: 'same-role', role: decision.use.props.role },
      place: placeOfSaid(decision),
    })),
  ];
};
