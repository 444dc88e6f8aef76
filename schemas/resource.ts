import * as z from 'zod';
import { count, duration, many, reference, sentence, text, title } from './values.ts';
import { resourceType } from './vocabulary.ts';

/** Several resources of which one is enough. */
const anyOf = z.strictObject({
  /** Any one of these keeps the resource going. */
  any: many(reference('resource')),
});

/** Anything a fallback needs: network, printer, telephone, stand-alone PC. `resources/<id>.yaml`. */
export const resource = z.strictObject({
  /** What it is called: `Poste autonome de médecine A`. */
  name: title,
  /** What it is. */
  type: resourceType,
  /** Where to find it. */
  place: text.optional(),
  /** The hospitals that rely on it; all of the group when left out. */
  establishments: z.array(reference('establishment')).default([]),
  /** What it cannot work without; `any:` lists what can stand in for each other. */
  dependsOn: z.array(z.union([reference('resource'), anyOf])).default([]),
  /** Why it needs nothing else, where `dependsOn` is left out. */
  standsAlone: sentence.optional(),
  /** Pages it prints in a minute. */
  pagesPerMinute: count.optional(),
  /** How long it goes on alone without power or network. */
  autonomy: duration.optional(),
});
export type Resource = z.output<typeof resource>;
