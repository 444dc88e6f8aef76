import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import { formsUsed } from '../../domain/forms/filled-forms.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** Of each form that a service uses during an outage, its return says what becomes of it. */
export const frm05: Check = ({ courses }) =>
  courses.filter(({ sheets }) => sheets.return.length > 0).flatMap(forgotten);

function forgotten(course: Course): Problem[] {
  const named = new Set(said(course, 'return', 'Reentry').map(({ use }) => use.props.form));
  // Ten uses of one form are one thing to mend.
  const byForm = Map.groupBy(formsUsed(course), ({ use }) => use.props.id);
  return [...byForm].flatMap(([form, [first]]) => {
    if (!first || named.has(form)) return [];
    return {
      rule: 'FRM-05',
      facts: { form, application: course.application },
      place: placeOfSaid(first),
      related: course.sheets.return.map((sheet) => placeOf(sheet)),
    };
  });
}
