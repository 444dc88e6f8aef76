import * as z from 'zod';
import { many, reference, title, zone } from './values.ts';

/** A hospital of the group: `establishments/<id>.yaml`. */
export const establishment = z.strictObject({
  /** Name on covers and pages: `Centre hospitalier de Valbrume`. */
  name: title,
  /** How much is asked of it: `1` existence, `2` realism, `3` proof. Higher rules only inform. */
  level: z.enum(['1', '2', '3'], { error: 'level' }).transform(Number),
  /** Language and country of dates and numbers: `fr-FR`. */
  locale: z.enum(['fr-FR', 'en-GB']),
  /** Where its clocks stand: `Europe/Paris`. */
  timezone: zone,
  /** Who answers at any hour when IT stops, in the order to call. */
  onCall: many(reference('contact')),
});
export type Establishment = z.output<typeof establishment>;
