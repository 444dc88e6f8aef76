import type { Extract } from '../../../schemas/extract.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { minutesFromStart, minutesOf } from '../../domain/catalogue/durations.ts';
import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import { plainWords } from '../../domain/language/plain-words.ts';
import { scenariosOf } from '../../domain/fallback/concerned.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { extractsInActions, type ExtractInAction } from './printing.ts';

const day = 24 * 60;

/** A copy that is not made again in an outage of more than a day says somewhere that it grows old. */
export const dat09: Check = ({ courses, catalogue }) => {
  const silent = courses.flatMap((course) => usesIn(course, catalogue));
  const byExtract = Map.groupBy(silent, ({ extract }) => extract);
  return [...byExtract].flatMap(([extract, uses]) => {
    const [longest] = uses.toSorted((a, b) => b.lasts - a.lasts);
    return longest ? faultOf(extract, longest) : [];
  });
};

/** An extract that staff rely on in a long outage, where nothing tells them that it grows old. */
interface LongUse {
  extract: Entry<Extract>;
  named: ExtractInAction;
  lasts: number;
}

function usesIn(course: Course, catalogue: Catalogue): LongUse[] {
  const byExtract = Map.groupBy(extractsInActions(course), ({ use }) => use.props.id);
  const uses = [...byExtract].flatMap(([id, [named]]) => {
    const extract = catalogue.extracts.get(id);
    if (!extract || !named || extract.facts.onLongOutage === 'continues') return [];
    const lasts = longestFor(extract, course, catalogue);
    return lasts === 0 || saysOfItself(extract) ? [] : [{ extract, named, lasts }];
  });
  return uses.length > 0 && !isSaidIn(course) ? uses : [];
}

/**
 * The longest outage that a course is planned for and in which the extract's own application is down too: by
 * its scenarios, or by its last step. None when it is planned for less than a day.
 */
function longestFor({ facts }: Entry<Extract>, course: Course, catalogue: Catalogue): number {
  const lasts = scenariosOf(course, catalogue)
    .filter((scenario) => scenario.facts.applications.includes(facts.application))
    .map((scenario) => minutesOf(scenario.facts.lasts ?? '1min'))
    .filter((minutes) => minutes > day);
  if (facts.application !== course.application) return Math.max(0, ...lasts);
  // Who has a step after 24 hours is still at work then.
  const due = said(course, 'degraded', 'Step')
    .map(({ use }) => minutesFromStart(use.props.at ?? 'H+0'))
    .filter((minutes) => minutes >= day);
  return Math.max(0, ...lasts, ...due);
}

function saysOfItself({ facts }: Entry<Extract>): boolean {
  return [facts.access, ...facts.contains, ...facts.doesNotContain].some((words) =>
    growsOld.test(words),
  );
}

/** Whether an action or a note of the course says that copies grow old. */
function isSaidIn(course: Course): boolean {
  return (['switch', 'degraded'] as const)
    .flatMap((phase) => names.flatMap((name) => said(course, phase, name)))
    .some(({ use }) => growsOld.test(plainWords(use.children)));
}

const names = ['Step', 'Note', 'Caution', 'Danger'] as const;

const growsOld =
  /vieilli|rajeuni|(copie|extraction|liste)s? figée|(ne|n['’]est|ne sont) (la |les |le |l['’])?(renouvelle|refait|met|faite?s?|refaite?s?|renouvelée?s?|produite?s?) plus|plus (re)?(faite?s?|nouvelée?s?|mise?s? à jour|produite?s?)|no longer (made|renewed|updated|refreshed)|(not|never) (made again|renewed|updated|refreshed)|grow(s|n)? old|older (every|with|by)|frozen/i;

function faultOf({ id, ...extract }: Entry<Extract>, { named, lasts }: LongUse): Problem {
  const { application } = extract.facts;
  return {
    rule: 'DAT-09',
    facts: { extract: id, application, lasts },
    place: placeOf(extract, 'onLongOutage'),
    related: [placeOfSaid(named)],
  };
}
