import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { said } from '../../domain/course/courses.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { criticalReturns, placeOfReturn, withReturn } from './returns.ts';

/** A return has the boxes for the hours that a restored backup has lost, and the most they can be is known. */
export const ret03: Check = (subject) => {
  const { applications } = subject.catalogue;
  const critical = new Set(criticalReturns(subject));
  const isBackedUp = (id: string) => applications.get(id)?.facts.backupEvery !== undefined;
  const concerned = withReturn(subject).filter(
    (course) => critical.has(course) || isBackedUp(course.application),
  );
  return [
    ...concerned
      .filter((course) => said(course, 'return', 'LossWindow').length === 0)
      .map((course): Problem => ({
        rule: 'RET-03',
        facts: { why: 'no-window', application: course.application },
        place: placeOfReturn(course),
      })),
    ...[...critical].flatMap(({ application }): Problem[] => {
      const entry = applications.get(application);
      if (!entry || entry.facts.backupEvery !== undefined) return [];
      const facts = { why: 'no-interval', application } as const;
      return [{ rule: 'RET-03', facts, place: placeOf(entry, 'criticality') }];
    }),
  ];
};
