import { said } from '../../domain/course/courses.ts';
import type { Check } from '../rule.ts';
import { criticalSwitches, leftOut } from './switches.ts';

/** The time of the switch is written down: later, it says from when papers must be looked for. */
export const swi12: Check = (subject) =>
  leftOut(
    criticalSwitches(subject),
    (course) => !said(course, 'switch', 'Time').some(({ use }) => use.props.of === 'switch'),
  ).map((gap) => ({ rule: 'SWI-12', ...gap }));
