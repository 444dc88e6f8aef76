import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import { formsUsed } from '../../domain/forms/filled-forms.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** Of each form that a service uses during an outage, its return says what becomes of it. */
export const frm05: Check = ({ courses }) =>
  courses.filter(({ sheets }) => sheets.return.length > 0).flatMap(forgotten);

function forgotten(course: Course): Problem[] {
  const named = new Set(said(course, 'return', 'Reentry').map(({ use }) => use.props.form));
  return firstUses(course)
    .filter(({ use }) => !named.has(use.props.id))
    .map((use) => ({
      rule: 'FRM-05',
      facts: { form: use.use.props.id, application: course.application },
      place: placeOfSaid(use),
      related: course.sheets.return.map(({ file }) => ({ file, line: 1, column: 1 })),
    }));
}

/** Where a course first names each of its forms: ten uses of one form are one thing to mend. */
function firstUses(course: Course) {
  const first = new Map<string, ReturnType<typeof formsUsed>[number]>();
  for (const each of formsUsed(course)) {
    if (!first.has(each.use.props.id)) first.set(each.use.props.id, each);
  }
  return [...first.values()];
}
