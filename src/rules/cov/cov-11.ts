import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { minutesFromStart } from '../../domain/catalogue/durations.ts';
import { said, type Course } from '../../domain/course/courses.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { criticalApplications } from './critical-applications.ts';

type Why = FactsOf['COV-11']['why'];

const fourHours = 4 * 60;
const oneDay = 24 * 60;

/** The degraded sheets of a critical application say what changes as a failure goes on. */
export const cov11: Check = ({ catalogue, courses }) => {
  const critical = criticalApplications(catalogue);
  const short = courses
    .filter(({ trigger, application }) => trigger === 'failure' && critical.has(application))
    .flatMap((course) => {
      const [first] = course.sheets.degraded;
      const why = shortcoming(course);
      return first && why ? { first, why, course } : [];
    });
  // Once for each set of sheets, however many services work by it.
  const together = Map.groupBy(short, ({ first, why }) => `${first.id} ${why}`);
  return [...together.values()].flatMap((all) => {
    const [one] = all;
    if (!one) return [];
    const { first, why, course } = one;
    const services = [...new Set(all.map((each) => each.course.service))];
    return {
      rule: 'COV-11',
      ...(why === 'nothing-after-24h' && { severity: 'warning' as const }),
      facts: { why, application: course.application, services },
      place: placeOf(first, 'phase'),
    };
  });
};

/** What the sheets of a course do not foresee, if there are any. */
function shortcoming(course: Course): Why | undefined {
  const latest = Math.max(
    0,
    ...said(course, 'degraded', 'Step').flatMap(({ use }) =>
      use.props.at === undefined ? [] : minutesFromStart(use.props.at),
    ),
  );
  if (latest >= oneDay) return undefined;
  return latest >= fourHours ? 'nothing-after-24h' : 'nothing-after-4h';
}
