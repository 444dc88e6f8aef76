import { entryOf, placeOf, type Catalogue } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, type Course } from '../../domain/course/courses.ts';
import { scenariosOf } from '../../domain/fallback/concerned.ts';
import { newsOf, type News } from '../../domain/fallback/news.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check, Subject } from '../rule.ts';
import { gatherLosses, type Found } from './gather-losses.ts';

/** Whatever fails, news travels by a channel that works. */
export const fal04: Check = (subject) => {
  const { catalogue, courses } = subject;
  const news = courses.map((course) => ({ course, all: newsOf(course, catalogue) }));
  const found = news.flatMap(({ course, all }) => lostNews(course, all, subject));
  return [
    ...news.flatMap(({ all }) => all.flatMap(withoutNumber)),
    ...gatherLosses(found).map((lost) => ({ rule: 'FAL-04' as const, ...lost })),
  ];
};

type LostNews = { why: 'lost' } & Pick<News['said']['use']['props'], 'audience' | 'by'>;

function lostNews(
  course: Course,
  all: readonly News[],
  { catalogue, closures }: Subject,
): Found<LostNews>[] {
  return scenariosOf(course, catalogue).flatMap(({ id: scenario }) =>
    all.flatMap(({ said, contacts, lossIn }) => {
      const chain = lossIn(entryOf(closures, scenario));
      if (!chain) return [];
      const { audience, by } = said.use.props;
      const related = numbersOf(contacts, catalogue);
      const about = { why: 'lost', audience, by } as const;
      return { about, place: placeOfSaid(said), related, scenario, chain };
    }),
  );
}

/** The lists of numbers of those who are called. */
function numbersOf(ids: readonly string[], { contacts }: Catalogue) {
  return ids.flatMap((id) => {
    const contact = contacts.get(id);
    return contact ? [placeOf(contact, 'numbers')] : [];
  });
}

/** A message to a mobile telephone goes to a mobile number. */
function withoutNumber({ said, contacts, needsNumber }: News): Problem[] {
  const [contact] = contacts;
  if (!needsNumber || contact === undefined) return [];
  const { audience, by } = said.use.props;
  return [
    {
      rule: 'FAL-04',
      facts: { why: 'no-number', audience, by, contact },
      place: placeOfSaid(said),
    },
  ];
}
