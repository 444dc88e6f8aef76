import * as z from 'zod';
import { count, day, duration, many, reference, sentence, text, time, title } from './values.ts';
import { account, extractKind } from './vocabulary.ts';

/** Patient data copied out of an application beforehand: `extracts/<id>.yaml`. */
export const extract = z.strictObject({
  /** What staff call it: `Plan de soins imprimable`. */
  name: title,
  /** The application whose data it holds. */
  application: reference('application'),
  /** What it holds, item by item. */
  contains: many(text),
  /** What it does not hold and people might expect. */
  doesNotContain: z.array(sentence).default([]),
  /** In what shape it reaches staff. */
  kind: extractKind,
  /** How often it is made; left out, its age is unknown. */
  every: duration.optional(),
  /** Who makes it, where a person must. */
  madeBy: reference('role').optional(),
  /** What reminds that person: `Alarme de 18 h sur le poste autonome`. */
  reminder: text.optional(),
  /** When data is copied, where that happens at a set time of day. */
  capturedAt: time.optional(),
  /** When that copy can be read. */
  availableAt: time.optional(),
  /** The age beyond which it must not be relied on. */
  maxAge: duration,
  /** What becomes of it when the outage lasts. */
  onLongOutage: z.enum(['continues', 'frozen', 'stops']),
  /** Where copies lie, the first choice first. */
  stores: many(reference('resource')),
  /** What it can be printed on, the first choice first: one printer that works is enough. */
  printPath: z.array(reference('resource')).default([]),
  /** How to get at it: where to click, which account, where the password is kept. */
  access: sentence,
  /** Which account opens it. */
  account: account.optional(),
  /** Pages to print for one patient. */
  pagesPerPatient: count.optional(),
  /** The day somebody last opened it, printed it and found it right. */
  tested: day.optional(),
  /** Who prints or fetches it, and brings it to whom. */
  distribution: sentence,
  /** How patients' data in it is protected and when it is destroyed. */
  protection: sentence,
});
export type Extract = z.output<typeof extract>;
