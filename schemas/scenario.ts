import * as z from 'zod';
import { duration, many, reference, sentence, text, time, title } from './values.ts';
import { cause, extent, layer, trigger } from './vocabulary.ts';

/** What is known of a stop in advance. */
export const plannedStop = z.strictObject({
  /** When it begins. */
  from: time,
  /** When it ends if all goes well. */
  to: time,
  /** Who says how long it takes: `Clinéo Édition, bon d'intervention`. */
  durationFrom: text,
  /** What the vendor proposes for working meanwhile. */
  vendorProposal: sentence.optional(),
  /** Why it lies outside the quiet hours of a service, if it does. */
  outsideQuietHours: sentence.optional(),
});

/** What has failed, what still works, and for whom: `scenarios/<id>.yaml`. */
export const scenario = z.strictObject({
  /** What people would say has happened: `Le réseau de Valbrume est coupé`. */
  title,
  /** The story in two or three sentences: how it shows and how long it may last. */
  description: sentence,
  /** What brought it about. */
  cause,
  /** Whether all is lost, or part. */
  extent,
  /** Where the fault lies, as staff meet it. */
  layer,
  /** Known in advance, or not. */
  trigger,
  /** The longest time to be ready for. */
  lasts: duration.optional(),
  /** What is known in advance of a `scheduled` one. */
  planned: plannedStop.optional(),
  /** The applications staff cannot use. */
  applications: many(reference('application')),
  /** The resources that have failed. */
  failed: z.array(reference('resource')).default([]),
  /** The resources that are said to work. */
  available: z.array(reference('resource')).default([]),
  /** What users see dead. */
  noLongerWorks: many(sentence),
  /** What users can still rely on. */
  stillWorks: many(sentence),
  /** The services hit; every one that uses the applications when left out. */
  services: z.array(reference('service')).default([]),
});
export type Scenario = z.output<typeof scenario>;
