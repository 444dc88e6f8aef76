import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { minutesOf } from '../../domain/catalogue/durations.ts';
import { dataAge } from '../../domain/fallback/data-age.ts';
import type { Check } from '../rule.ts';

/**
 * No extract can be older than is tolerated when the outage begins; an unknown age is too old.
 *
 * An interval that is not stated is left to DAT-02, half of a pair of times to DAT-12.
 */
export const dat03: Check = ({ catalogue }) =>
  [...catalogue.extracts.values()].flatMap((extract) => {
    const age = dataAge(extract.facts);
    const { every, maxAge, availableAt } = extract.facts;
    const isTooSeldom = every !== undefined && minutesOf(every) > minutesOf(maxAge);
    if (age.state === 'unknown' && !isTooSeldom) {
      if (age.why !== 'no-time' || availableAt !== undefined) return [];
      return {
        rule: 'DAT-03',
        facts: { why: age.why, extract: extract.id },
        place: placeOf(extract, 'every'),
      };
    }
    // Whatever the hours, what is made once a week is a week old before the next.
    const oldest = age.state === 'known' ? age.usual : minutesOf(every ?? maxAge);
    if (oldest <= minutesOf(maxAge)) return [];
    return {
      rule: 'DAT-03',
      facts: { why: 'too-old', extract: extract.id, age: oldest, maxAge },
      place: placeOf(extract, 'maxAge'),
    };
  });
