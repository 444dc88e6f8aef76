import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import { isAbout } from '../../domain/language/topics.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { criticalReturns, placeOfReturn } from './returns.ts';

/** A return is decided, and somebody has looked whether the application works before that. */
export const ret01: Check = (subject) =>
  criticalReturns(subject).flatMap((course): Problem[] => {
    const { application } = course;
    const [decision] = said(course, 'return', 'Decision');
    if (!decision) {
      const facts = { why: 'no-decision', application } as const;
      return [{ rule: 'RET-01', facts, place: placeOfReturn(course) }];
    }
    if (isCheckedBeforeDecision(course)) return [];
    const facts = { why: 'no-check', application } as const;
    return [{ rule: 'RET-01', facts, place: placeOfSaid(decision) }];
  });

/** One decision with a check before it is enough; a check after all of them comes too late. */
function isCheckedBeforeDecision({ says }: Course): boolean {
  const lastDecision = says.return.findLastIndex(({ use }) => use.name === 'Decision');
  return says.return
    .slice(0, lastDecision)
    .some(({ use }) => use.name === 'Step' && isAbout('checking', use));
}
