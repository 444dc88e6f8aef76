import type { Course } from '../../domain/course/courses.ts';
import { isAbout } from '../../domain/language/topics.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { criticalReturns, placeOfReturn } from './returns.ts';

/**
 * People look back together at a long outage: one of the services that use the application says so in its
 * return, for all of them.
 */
export const ret13: Check = (subject) => {
  const byApplication = Map.groupBy(criticalReturns(subject), ({ application }) => application);
  return [...byApplication].flatMap(([application, courses]): Problem[] => {
    const [first] = courses;
    if (!first || courses.some(looksBack)) return [];
    return [{ rule: 'RET-13', facts: { application }, place: placeOfReturn(first) }];
  });
};

function looksBack({ says }: Course): boolean {
  return says.return.some(({ use }) => isAbout('reviewing', use));
}
