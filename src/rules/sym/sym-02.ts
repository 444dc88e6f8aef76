import type { Audience } from '../../../schemas/vocabulary.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, placeOfSheet, said, type Course } from '../../domain/course/courses.ts';
import type { FactsOf, Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { hasBothEnds } from './both-ends.ts';

/** Who hears of the outage hears of its end, and the other way round. */
export const sym02: Check = ({ courses, catalogue }) =>
  courses
    .filter(hasBothEnds)
    .flatMap((course) => [
      ...toldOnce(course, 'switch', 'return', 'not-told-at-return', catalogue),
      ...toldOnce(course, 'return', 'switch', 'not-told-at-switch', catalogue),
    ]);

function toldOnce(
  course: Course,
  here: 'switch' | 'return',
  there: 'switch' | 'return',
  why: FactsOf['SYM-02']['why'],
  catalogue: Catalogue,
): Problem[] {
  const told = new Set(said(course, there, 'Tell').map(({ use }) => use.props.audience));
  const audiences = Map.groupBy(said(course, here, 'Tell'), ({ use }) => use.props.audience);
  return [...audiences]
    .filter(([audience]) => !told.has(audience))
    .filter(([audience]) => !isSaidElsewhere(audience, course, catalogue))
    .filter(([audience]) => !isMakerOfStop(audience, course))
    .flatMap(([audience, [first]]) =>
      // Who is told three times needs one answer.
      first === undefined
        ? []
        : {
            rule: 'SYM-02' as const,
            facts: { why, audience, application: course.application },
            place: placeOfSaid(first),
            related: course.sheets[there].map(placeOfSheet),
          },
    );
}

/** Staff and management must hear of a critical application in any case: SWI-03, SWI-04 and RET-02 say so. */
function isSaidElsewhere(
  audience: Audience,
  { application }: Course,
  { applications }: Catalogue,
): boolean {
  if (audience !== 'service' && audience !== 'management') return false;
  return applications.get(application)?.facts.criticality === 'critical';
}

/** Those who make a planned stop know of it, and of its end. */
function isMakerOfStop(audience: Audience, { trigger }: Course): boolean {
  return trigger === 'scheduled' && (audience === 'it' || audience === 'vendor');
}
