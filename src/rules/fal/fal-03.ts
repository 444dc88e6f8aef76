import { entryOf, placeOf } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import { isOf } from '../../domain/course/mentions.ts';
import { scenariosOf } from '../../domain/fallback/concerned.ts';
import { relianceOf, type LostMeans } from '../../domain/fallback/lost-means.ts';
import { stepsDuring } from '../../domain/fallback/steps-during.ts';
import type { Check } from '../rule.ts';
import { gatherLosses } from './gather-losses.ts';

/** Where nothing can be printed any more, the sheet has a form to copy the extract on by hand. */
export const fal03: Check = ({ catalogue, courses, closures }) => {
  const found = courses.flatMap((course) => {
    const lostIn = relianceOf(course, catalogue);
    return scenariosOf(course, catalogue).flatMap(({ id: scenario }) =>
      lostIn(entryOf(closures, scenario))
        .filter((lost) => lost.why === 'printer' && isPrinted(lost, course))
        .filter((lost) => !hasFormIn(course, lost))
        .flatMap(({ id, chain, said: named }) => {
          const extract = catalogue.extracts.get(id);
          if (!extract) return [];
          const place = placeOf(extract, 'printPath');
          const related = [placeOfSaid(named)];
          return { about: { extract: id }, place, related, scenario, chain };
        }),
    );
  });
  return gatherLosses(found).map((lost) => ({ rule: 'FAL-03', ...lost }));
};

/** What the switch has printed is read from paper afterwards. */
function isPrinted({ step, id }: LostMeans, course: Course): boolean {
  const atSwitch = said(course, 'switch', 'Extract').some(({ use }) => use.props.id === id);
  return step.phase === 'switch' || !atSwitch;
}

function hasFormIn(course: Course, { step }: LostMeans): boolean {
  return stepsDuring(course).some(
    (other) =>
      other.step.procedure === step.step.procedure &&
      other.names.some((each) => isOf(each, 'Form')),
  );
}
