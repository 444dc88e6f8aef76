import { triggers, type Trigger } from '../../../schemas/vocabulary.ts';
import type { Application } from '../../../schemas/application.ts';
import { placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import { said, type Course } from '../../domain/course/courses.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** Every automatic task of an application is held by some service, in a failure and in a scheduled stop. */
export const swi06: Check = ({ catalogue, courses }) => {
  const byApplication = Map.groupBy(courses, ({ application }) => application);
  return [...catalogue.applications.values()].flatMap((application) => {
    if (application.facts.jobs.length === 0) return [];
    const own = byApplication.get(application.id) ?? [];
    return triggers.flatMap((trigger) =>
      notHeld(
        application,
        trigger,
        own.filter((course) => course.trigger === trigger),
      ),
    );
  });
};

function notHeld(
  application: Entry<Application>,
  trigger: Trigger,
  courses: readonly Course[],
): Problem[] {
  const sheets = [...new Set(courses.flatMap((course) => course.sheets.switch))];
  if (sheets.length === 0) return [];
  const held = new Set(
    courses.flatMap((course) => said(course, 'switch', 'Pause').map(({ use }) => use.props.job)),
  );
  return application.facts.jobs.flatMap(({ id: job }, index) =>
    held.has(job)
      ? []
      : {
          rule: 'SWI-06' as const,
          facts: { job, application: application.id, trigger },
          place: placeOf(application, `jobs.${String(index)}.id`),
          related: sheets.map((sheet) => placeOf(sheet, 'phase')),
        },
  );
}
