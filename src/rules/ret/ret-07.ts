import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { withReturn } from './returns.ts';
import { entersIdentity, entersTreatment } from './treatment.ts';

/** Allergies and treatments are typed in before what can wait; who the patient is comes before them. */
export const ret07: Check = (subject) => {
  const { catalogue } = subject;
  return withReturn(subject).flatMap((course) =>
    course.sheets.return.flatMap(({ id }): Problem[] => {
      const typed = typedIn(course, id);
      const canWait = typed.find(
        ({ use }) => !entersTreatment(use, catalogue) && !entersIdentity(use, catalogue),
      );
      if (!canWait) return [];
      const late = typed
        .slice(typed.indexOf(canWait))
        .find(({ use }) => entersTreatment(use, catalogue));
      return late
        ? [
            {
              rule: 'RET-07',
              facts: { form: late.use.props.form, before: canWait.use.props.form },
              place: placeOfSaid(late),
              related: [placeOfSaid(canWait)],
            },
          ]
        : [];
    }),
  );
};

/** What one sheet has typed in; what is scanned or kept hinders nobody. */
function typedIn(course: Course, sheet: string) {
  return said(course, 'return', 'Reentry').filter(
    ({ procedure, use }) => procedure.id === sheet && use.props.method === 'enter',
  );
}
