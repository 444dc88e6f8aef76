import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { placeOfSheet } from '../../domain/course/courses.ts';
import { isAbout } from '../../domain/language/topics.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { withReturn } from './returns.ts';

/** A service that gives numbers of its own during an outage says in one of its returns what becomes of them. */
export const ret11: Check = (subject) => {
  const byService = Map.groupBy(withReturn(subject), ({ service }) => service);
  return [...byService].flatMap(([id, courses]): Problem[] => {
    const service = subject.catalogue.services.get(id);
    if (service?.facts.downtimeNumbers === undefined) return [];
    if (courses.some(({ says }) => says.return.some(({ use }) => isAbout('merging', use))))
      return [];
    return [
      {
        rule: 'RET-11',
        facts: { service: id },
        place: placeOf(service, 'downtimeNumbers'),
        related: [...new Set(courses.flatMap(({ sheets }) => sheets.return))].map(placeOfSheet),
      },
    ];
  });
};
