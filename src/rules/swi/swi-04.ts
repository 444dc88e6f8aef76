import type { Check } from '../rule.ts';
import { criticalSwitches, leftOut } from './switches.ts';
import { tells } from './told.ts';

/** The service's own staff hears of every switch of a critical application. */
export const swi04: Check = (subject) =>
  leftOut(criticalSwitches(subject), (course) => tells(course, 'service').length === 0).map(
    (gap) => ({ rule: 'SWI-04', ...gap }),
  );
