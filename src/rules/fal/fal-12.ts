import { entryOf, placeOf, type Catalogue } from '../../domain/catalogue/catalogue.ts';
import { minutesOf } from '../../domain/catalogue/durations.ts';
import { placeOfSaid, said as saidIn, type Course } from '../../domain/course/courses.ts';
import type { Duration } from '../../../schemas/values.ts';
import { closureAtEnd, type Closure } from '../../domain/fallback/closure.ts';
import { scenariosOf } from '../../domain/fallback/concerned.ts';
import { relianceOf, type LostMeans } from '../../domain/fallback/lost-means.ts';
import type { LossIn } from '../../domain/fallback/survival.ts';
import type { Check, Subject } from '../rule.ts';
import { gatherLosses, type Found } from './gather-losses.ts';

/** A battery lasts as long as the outage in which it is needed to the end. */
export const fal12: Check = (subject) => {
  const atEnd = closuresAtEnd(subject);
  const found = subject.courses.flatMap((course) => runOutIn(course, atEnd, subject));
  return gatherLosses(found).map(({ facts, ...where }) => ({
    rule: 'FAL-12',
    facts: { ...facts, lasts: lastsIn(facts.losses, subject.catalogue) },
    ...where,
  }));
};

/** What is down when a scenario has lasted its longest; left out where that is no more than at once. */
function closuresAtEnd({ catalogue, closures }: Subject): ReadonlyMap<string, Closure> {
  return new Map(
    [...catalogue.scenarios.values()].flatMap(({ id, facts }): [string, Closure][] => {
      if (facts.lasts === undefined) return [];
      const down = closureAtEnd(facts, catalogue.resources);
      return down.size > (closures.get(id)?.size ?? 0) ? [[id, down]] : [];
    }),
  );
}

type About = { resource: string; autonomy: Duration };

function runOutIn(
  course: Course,
  atEnd: ReadonlyMap<string, Closure>,
  { catalogue, closures }: Subject,
): Found<About>[] {
  const scenarios = scenariosOf(course, catalogue).filter(({ id }) => atEnd.has(id));
  if (scenarios.length === 0) return [];
  const lostIn = relianceOf(course, catalogue);
  const onPaper = new Set(saidIn(course, 'switch', 'Extract').map(({ use }) => use.props.id));
  return scenarios.flatMap(({ id: scenario }) => {
    const atOnce = entryOf(closures, scenario);
    const late = entryOf(atEnd, scenario);
    const lostAtOnce = new Set(lostIn(atOnce).map(nameOf));
    return lostIn(late)
      .filter((lost) => !lostAtOnce.has(nameOf(lost)) && isNeededToTheEnd(lost, onPaper))
      .flatMap((lost) => {
        const empty = runsOut(lost, atOnce, late, catalogue);
        return empty ? [{ ...empty, related: [placeOfSaid(lost.said)], scenario }] : [];
      });
  });
}

const nameOf = ({ why, id, said }: LostMeans) => JSON.stringify([why, id, placeOfSaid(said)]);

/** What is opened is for the whole outage, and what the degraded sheets name; the rest of the switch is soon over. */
function isNeededToTheEnd(
  { step, said: { use }, why, id }: LostMeans,
  onPaper: ReadonlySet<string>,
): boolean {
  if (use.name === 'Open') return true;
  if (step.phase === 'switch') return false;
  return why === 'resource' || why === 'contact' || !onPaper.has(id);
}

/** What was to hold longest and does not, on the way from what is lost to what has failed. */
function runsOut(
  { needs }: LostMeans,
  atOnce: Closure,
  late: Closure,
  { resources }: Catalogue,
): Pick<Found<About>, 'about' | 'place' | 'chain'> | undefined {
  const chain = needs.map((id) => (atOnce.has(id) ? undefined : late.get(id))).find(Boolean);
  const [empty] = (chain ?? [])
    .flatMap((id) => (atOnce.has(id) ? [] : (resources.get(id) ?? [])))
    .filter(({ facts }) => facts.autonomy !== undefined)
    .toSorted((a, b) => lengthOf(b.facts.autonomy) - lengthOf(a.facts.autonomy));
  const autonomy = empty?.facts.autonomy;
  if (!chain || !empty || autonomy === undefined) return undefined;
  return {
    about: { resource: empty.id, autonomy },
    place: placeOf(empty, 'autonomy'),
    chain: chain.slice(chain.indexOf(empty.id)),
  };
}

const lengthOf = (duration: Duration | undefined) =>
  duration === undefined ? 0 : minutesOf(duration);

/** How long the scenario may last that a message names first. */
function lastsIn([first]: readonly LossIn[], { scenarios }: Catalogue): Duration {
  return scenarios.get(first?.scenario ?? '')?.facts.lasts ?? '';
}
