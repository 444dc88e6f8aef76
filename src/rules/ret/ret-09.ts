import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import { isAbout } from '../../domain/language/topics.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { withReturn } from './returns.ts';

/** A task is started again after the decision to return, and the step says what to catch up before or after. */
export const ret09: Check = (subject) =>
  withReturn(subject).flatMap((course) => [
    ...tooEarly(course),
    ...withoutCatchUp(course, subject.catalogue),
  ]);

function tooEarly({ says, application }: Course): Problem[] {
  const decisions = new Map(
    says.return.flatMap(({ procedure, use }, index) =>
      use.name === 'Decision' ? [[procedure, index] as const] : [],
    ),
  );
  return says.return.flatMap((each, index): Problem[] => {
    const { use, procedure } = each;
    if (use.name !== 'Resume' || index > (decisions.get(procedure) ?? -1)) return [];
    const facts = { why: 'too-early', job: use.props.job, application } as const;
    return [{ rule: 'RET-09', facts, place: placeOfSaid(each) }];
  });
}

/** Only a task of which the application's file says that something must be caught up. */
function withoutCatchUp(course: Course, { applications }: Catalogue): Problem[] {
  const { application } = course;
  const jobs = applications.get(application)?.facts.jobs ?? [];
  const caughtUp = new Set(jobs.flatMap(({ id, catchUp }) => (catchUp === undefined ? [] : [id])));
  return said(course, 'return', 'Resume')
    .filter(
      ({ use, action }) => caughtUp.has(use.props.job) && !(action && isAbout('order', action)),
    )
    .map((each) => ({
      rule: 'RET-09',
      facts: { why: 'bare', job: each.use.props.job, application },
      place: placeOfSaid(each),
    }));
}
