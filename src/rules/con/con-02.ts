import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { uses } from '../../domain/catalogue/segment.ts';
import { answersAtAnyHour } from '../../domain/contacts/hours.ts';
import { said } from '../../domain/course/courses.ts';
import type { Place } from '../../domain/problems/problem.ts';
import type { Check, Subject } from '../rule.ts';

/** Who decides the switch, who is told of it and who is on call can be reached at any hour. */
export const con02: Check = (subject) => {
  const { contacts } = subject.catalogue;
  return [...Map.groupBy(needed(subject), ({ id }) => id)].flatMap(([id, all]) => {
    const contact = contacts.get(id);
    if (!contact || answersAtAnyHour(id, contacts)) return [];
    const [first] = all;
    return {
      rule: 'CON-02',
      facts: { contact: id, hours: contact.facts.hours },
      place: placeOf(contact, 'hours'),
      ...(first && { related: [first.place] }),
    };
  });
};

interface Needed {
  id: string;
  /** Where it is said that it is needed. */
  place: Place;
}

/** An outage comes at night as well as by day; a planned one does so on purpose. */
function needed({ catalogue, courses }: Subject): Needed[] {
  const onCall = [...catalogue.establishments.values()].flatMap((establishment) =>
    establishment.facts.onCall.map((id, index) => ({
      id,
      place: placeOf(establishment, `onCall.${String(index)}`),
    })),
  );
  const called = courses.flatMap((course) =>
    [...said(course, 'switch', 'Decision'), ...said(course, 'switch', 'Tell')].flatMap(
      ({ use, procedure }) =>
        uses(use.children).flatMap((each) => {
          if (each.name !== 'Contact') return [];
          const { line, column } = each;
          return { id: each.props.id, place: { file: procedure.file, line, column } };
        }),
    ),
  );
  return [...onCall, ...called];
}
