import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, saidBeforeReturn, type Course } from '../../domain/course/courses.ts';
import { isAbout } from '../../domain/language/topics.ts';
import type { Check } from '../rule.ts';
import { placeOfReturn, withReturn } from './returns.ts';

/** What was printed out of an application is destroyed or filed once it is back. */
export const ret12: Check = (subject) =>
  withReturn(subject).flatMap((course) => {
    const printed = extractsPrinted(course, subject.catalogue);
    if (printed.length === 0 || isDisposedOf(course)) return [];
    return {
      rule: 'RET-12',
      facts: { application: course.application },
      place: placeOfReturn(course),
      related: printed.map(placeOfSaid),
    };
  });

/** A copy that is only looked into leaves no paper, unless it says how many to print. */
function extractsPrinted(course: Course, { extracts }: Catalogue) {
  return saidBeforeReturn(course, 'Extract').filter(({ use: { props } }) => {
    const kind = extracts.get(props.id)?.facts.kind ?? 'device';
    return props.copies !== undefined || !['readonly-env', 'replica', 'device'].includes(kind);
  });
}

function isDisposedOf({ says }: Course): boolean {
  return says.return.some(
    ({ use }) =>
      (use.name === 'Step' || use.name === 'Reentry') &&
      isAbout('disposing', use) &&
      isAbout('printed', use),
  );
}
