import * as z from 'zod';
import { day, many, reference, sentence, title } from './values.ts';
import { exerciseKind, outcome } from './vocabulary.ts';

/** How one procedure came out of an exercise. */
const result = z
  .strictObject({
    /** The procedure, by its code: `DPI-03-D`. */
    procedure: reference('procedure'),
    /** Whether it could be followed as it is written. */
    outcome,
    /** What was found, and what became of it; needed unless it passed. */
    finding: sentence.optional(),
  })
  .refine(({ outcome: how, finding }) => how === 'passed' || finding !== undefined, {
    path: ['finding'],
    error: 'sentence',
  });

/** A day on which procedures were tried, or had to be used: `exercises/<id>.yaml`. */
export const exercise = z.strictObject({
  /** What it was, in a line: `Panne du DPI jouée sur table en médecine A`. */
  title,
  /** The day it took place; of one that went on overnight, the day it began. */
  day,
  /** How it was done. */
  kind: exerciseKind,
  /** The services that took part. */
  services: many(reference('service')),
  /** How each procedure that was used came out of it. */
  results: many(result),
});
export type Exercise = z.output<typeof exercise>;
