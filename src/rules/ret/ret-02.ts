import { placeOfSaid, said } from '../../domain/course/courses.ts';
import type { Check } from '../rule.ts';
import { criticalReturns, placeOfReturn } from './returns.ts';

/** Those who hear of every return: SYM-02 looks after the others. */
const alwaysTold = ['service', 'management'] as const;

/** Staff of the service and management hear that the outage is over. */
export const ret02: Check = (subject) =>
  criticalReturns(subject).flatMap((course) => {
    const told = new Set(said(course, 'return', 'Tell').map(({ use }) => use.props.audience));
    return alwaysTold
      .filter((audience) => !told.has(audience))
      .map((audience) => ({
        rule: 'RET-02' as const,
        facts: { audience, application: course.application },
        place: placeOfReturn(course),
        related: said(course, 'switch', 'Tell')
          .filter(({ use }) => use.props.audience === audience)
          .map(placeOfSaid),
      }));
  });
