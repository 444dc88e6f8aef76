import { placeOfSaid, said } from '../../domain/course/courses.ts';
import { formsUsed } from '../../domain/forms/filled-forms.ts';
import type { Check } from '../rule.ts';
import { criticalReturns, placeOfReturn } from './returns.ts';

/** What was written on paper is not forgotten as a whole; FRM-05 looks at each form. */
export const ret04: Check = (subject) =>
  criticalReturns(subject).flatMap((course) => {
    const taken = formsUsed(course);
    if (taken.length === 0 || said(course, 'return', 'Reentry').length > 0) return [];
    return {
      rule: 'RET-04',
      facts: { application: course.application },
      place: placeOfReturn(course),
      related: taken.map(placeOfSaid),
    };
  });
