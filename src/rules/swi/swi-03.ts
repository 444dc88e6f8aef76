import type { Check } from '../rule.ts';
import { criticalSwitches, leftOut } from './switches.ts';
import { tells } from './told.ts';

/** Management hears of every switch of a critical application. */
export const swi03: Check = (subject) =>
  leftOut(criticalSwitches(subject), (course) => tells(course, 'management').length === 0).map(
    (gap) => ({ rule: 'SWI-03', ...gap }),
  );
