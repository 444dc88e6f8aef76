import { entryOf, placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid } from '../../domain/course/courses.ts';
import type { Contact } from '../../../schemas/contact.ts';
import type { Extract } from '../../../schemas/extract.ts';
import { scenariosOf } from '../../domain/fallback/concerned.ts';
import { relianceOf, type LostMeans } from '../../domain/fallback/lost-means.ts';
import type { Place } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { isElsewhere } from './elsewhere.ts';
import { gatherLosses } from './gather-losses.ts';

type About =
  | { why: 'store' | 'account'; extract: string }
  | { why: 'resource'; resource: string }
  | { why: 'contact'; contact: string };

/** Whatever fails, each means that the sheets rely on can be had in some other way. */
export const fal01: Check = ({ catalogue, courses, closures }) => {
  const found = courses.flatMap((course) => {
    const lostIn = relianceOf(course, catalogue);
    return scenariosOf(course, catalogue).flatMap(({ id: scenario }) =>
      lostIn(entryOf(closures, scenario)).flatMap((lost) => {
        const where = placed(lost, catalogue);
        return where ? [{ ...where, scenario, chain: lost.chain }] : [];
      }),
    );
  });
  return gatherLosses(found).map((lost) => ({ rule: 'FAL-01', ...lost }));
};

/** What to change: the file of the extract or of the role, which mends every sheet at once, or the step. */
function placed(
  { why, id, said }: LostMeans,
  { extracts, contacts, resources }: Catalogue,
): { about: About; place: Place; related: Place[] } | undefined {
  const step = placeOfSaid(said);
  if (why === 'resource') {
    const resource = resources.get(id);
    const related = resource ? [placeOf(resource, 'dependsOn')] : [];
    return { about: { why, resource: id }, place: step, related };
  }
  if (why === 'contact') {
    return inFile(contacts.get(id), { why, contact: id }, 'numbers', step);
  }
  const extract = extracts.get(id);
  // A printer that is lost has a rule of its own, and so has the account of a copy that lies elsewhere.
  if (!extract || why === 'printer' || (why === 'account' && isElsewhere(extract.facts, resources)))
    return undefined;
  const field = why === 'store' ? 'stores' : 'account';
  return inFile(extract, { why, extract: id }, field, step);
}

function inFile(
  entry: Entry<Contact> | Entry<Extract> | undefined,
  about: About,
  field: string,
  step: Place,
): { about: About; place: Place; related: Place[] } | undefined {
  return entry && { about, place: placeOf(entry, field), related: [step] };
}
