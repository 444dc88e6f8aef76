import type { Extract } from '../../../schemas/extract.ts';
import { placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import { minuteOfDay } from '../../domain/catalogue/clock.ts';
import { delay } from '../../domain/fallback/data-age.ts';
import type { Check } from '../rule.ts';

/** Where a copy can only be read an hour later, or the next day, the extract's own words name both times. */
export const dat11: Check = ({ catalogue }) =>
  [...catalogue.extracts.values()].flatMap((extract) => {
    const { capturedAt, availableAt } = extract.facts;
    if (capturedAt === undefined || availableAt === undefined) return [];
    const overMidnight = minuteOfDay(availableAt) < minuteOfDay(capturedAt);
    if (!overMidnight && delay(capturedAt, availableAt) <= 60) return [];
    if (names(extract, capturedAt) && names(extract, availableAt)) return [];
    return {
      rule: 'DAT-11',
      facts: { extract: extract.id, capturedAt, availableAt, overMidnight },
      place: placeOf(extract, 'availableAt'),
    };
  });

function names({ facts }: Entry<Extract>, time: string): boolean {
  const shown = patternOf(time);
  return [facts.access, ...facts.contains, ...facts.doesNotContain].some((words) =>
    shown.test(words),
  );
}

/** A time of day as people write it: `2 h`, `02 h 00`, `02:00`, `2h00`. */
function patternOf(time: string): RegExp {
  const [hour = '', minute = ''] = time.split(':');
  const minutes =
    minute === '00' ? String.raw`(?:\s?[h:]\s?00|\s?h)` : String.raw`\s?[h:]\s?${minute}`;
  const spoken = { '00:00': '|minuit|midnight', '12:00': '|midi|noon' }[time] ?? '';
  return new RegExp(
    String.raw`(?<![\d:])0?${String(Number(hour))}${minutes}(?!\s?\d)${spoken}`,
    'i',
  );
}
