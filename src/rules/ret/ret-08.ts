import { placeOfSaid, said } from '../../domain/course/courses.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { withReturn } from './returns.ts';
import { entersTreatment } from './treatment.ts';

/** Allergies and treatments that were typed in are compared with the paper by somebody else. */
export const ret08: Check = (subject) =>
  withReturn(subject)
    .flatMap((course) => said(course, 'return', 'Reentry'))
    .filter(({ use }) => entersTreatment(use, subject.catalogue))
    .flatMap((reentry): Problem[] => {
      const { form, role, verifier } = reentry.use.props;
      if (verifier !== undefined && verifier !== role) return [];
      const why = verifier === undefined ? 'nobody' : 'same';
      return [{ rule: 'RET-08', facts: { why, form, role }, place: placeOfSaid(reentry) }];
    });
