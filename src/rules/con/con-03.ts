import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { addMonths } from '../../domain/catalogue/days.ts';
import type { Check } from '../rule.ts';

/** The longest time for which a number may be believed right. */
const longestMonths = 6;

/** Somebody has called each number in the last six months. */
export const con03: Check = ({ catalogue, today }) =>
  [...catalogue.contacts.values()]
    .filter(({ facts }) => today > addMonths(facts.verified, longestMonths))
    .map((contact) => ({
      rule: 'CON-03',
      facts: { contact: contact.id, verified: contact.facts.verified },
      place: placeOf(contact, 'verified'),
    }));
