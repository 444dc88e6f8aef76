import type { Segment, Use } from './segment.ts';
import { uses } from './segment.ts';

/** A component that stands for one numbered action. */
export type NumberedUse = Extract<Use, { name: 'Step' | 'Reentry' }>;

/** The number of every step of a text, counted through from the first to the last. */
export function stepNumbers(body: readonly Segment[]): ReadonlyMap<Use, number> {
  const steps = uses(body).filter(isStep);
  return new Map(steps.map((step, index) => [step, index + 1]));
}

function isStep(use: Use): use is NumberedUse {
  return use.name === 'Step' || use.name === 'Reentry';
}
