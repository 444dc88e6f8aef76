import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

/** The longest time between two readings. */
const longestMonths = 24;

/** No procedure waits longer than two years to be read through again. */
export const fre02: Check = ({ inForce }) =>
  inForce
    .filter(({ facts }) => facts.reviewEvery > longestMonths)
    .map((procedure) => ({
      rule: 'FRE-02',
      facts: { months: procedure.facts.reviewEvery },
      place: placeOf(procedure, 'reviewEvery'),
    }));
