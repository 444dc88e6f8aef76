import { saysAnnounced, saysMeasure, saysReady } from '../../domain/course/criteria.ts';
import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import { plainWords } from '../../domain/language/plain-words.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Trigger } from '../../../schemas/vocabulary.ts';
import type { Check } from '../rule.ts';
import { criticalSwitches } from './switches.ts';

/** One decides by something that can be counted, timed or seen to have happened. */
export const swi01: Check = (subject) =>
  criticalSwitches(subject).flatMap((course) => [
    ...unmeasuredDecision(course),
    ...(course.trigger === 'failure' ? unmeasuredConditions(course) : []),
  ]);

/** One decision to go by is enough: others may follow from it. */
function unmeasuredDecision(course: Course): Problem[] {
  const decisions = said(course, 'switch', 'Decision');
  const [first, ...others] = decisions;
  if (!first || decisions.some(({ use }) => hasGrounds(plainWords(use.children), course.trigger))) {
    return [];
  }
  return [
    {
      rule: 'SWI-01',
      facts: { why: 'decision', application: course.application },
      place: placeOfSaid(first),
      related: others.map(placeOfSaid),
    },
  ];
}

/** A stop that is announced begins at its hour; what is decided is whether all is ready. */
function hasGrounds(words: string, trigger: Trigger): boolean {
  return (
    saysMeasure(words) || (trigger === 'scheduled' && (saysAnnounced(words) || saysReady(words)))
  );
}

/** Only the sheet that one decides by must say when to take it up; others follow from the decision. */
function unmeasuredConditions(course: Course): Problem[] {
  const deciding = new Set(said(course, 'switch', 'Decision').map(({ procedure }) => procedure));
  return said(course, 'switch', 'Condition')
    .filter(({ procedure }) => deciding.has(procedure))
    .filter(({ use }) => {
      const words = plainWords(use.children);
      return !saysMeasure(words) && !saysAnnounced(words);
    })
    .map((condition) => ({
      rule: 'SWI-01',
      facts: { why: 'condition', application: course.application },
      place: placeOfSaid(condition),
    }));
}
