import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import { isAbout } from '../../domain/language/topics.ts';
import { uses, type Use } from '../../domain/catalogue/segment.ts';
import type { Check } from '../rule.ts';
import { criticalReturns } from './returns.ts';

/** Papers that are to be entered or scanned are brought together or counted at the return. */
export const ret05: Check = (subject) =>
  criticalReturns(subject).flatMap((course) => {
    const [first] = said(course, 'return', 'Reentry').filter(({ use }) =>
      ['enter', 'scan'].includes(use.props.method),
    );
    if (!first || isCollected(course)) return [];
    return {
      rule: 'RET-05',
      facts: { application: course.application },
      place: placeOfSaid(first),
    };
  });

function isCollected({ says }: Course): boolean {
  return says.return.some(
    ({ use }) => (use.name === 'Step' || use.name === 'Reentry') && collects(use),
  );
}

function collects(use: Use): boolean {
  if (!isAbout('collecting', use)) return false;
  return isAbout('paper', use) || uses(use.children).some(({ name }) => name === 'Form');
}
