import * as z from 'zod';
import { day, duration, id, reference, sentence, text, title } from './values.ts';
import { criticality } from './vocabulary.ts';

/** A part of an application that can fail alone. */
export const module = z.strictObject({
  /** Short name: `prescription`. */
  id,
  /** What staff call it: `Prescription et plan de soins`. */
  name: text,
  /** How much patients depend on this part. */
  criticality,
});

/** A task the application runs by itself and that must be held during an outage. */
export const job = z.strictObject({
  /** Short name, used by `<Pause job="…" />` and `<Resume job="…" />`. */
  id,
  /** What it does: `Facturation de nuit`. */
  name: text,
  /** What must be caught up once it runs again. */
  catchUp: sentence.optional(),
});

/** What the vendor offers for working without it. */
export const vendorFallback = z.strictObject({
  /** The vendor's document: `Guide de continuité Clinéo, chapitre 4`. */
  reference: text,
  /** The version of the application it was written for. */
  version: text,
  /** The day of the document. */
  date: day,
});

/** A medical device that holds some of the application's data. */
export const device = z.strictObject({
  /** The device. */
  id: reference('resource'),
  /** What can be read on it, and for how long. */
  holds: sentence,
});

/** A business system whose loss is planned for: `applications/<id>.yaml`. */
export const application = z.strictObject({
  /** What staff call it: `Dossier patient informatisé (DPI)`. */
  name: title,
  /** Two to four capitals for tabs and narrow columns: `DPI`. */
  short: z.string().regex(/^[A-Z][A-Z0-9/]{1,7}$/, 'code'),
  /** What it is used for, in one sentence that a newcomer understands. */
  purpose: sentence,
  /** `critical` asks for the three phases and both triggers in every service that uses it. */
  criticality,
  /** The company that makes or hosts it. */
  vendor: text,
  /** Who to call at the vendor's. */
  vendorSupport: reference('contact').optional(),
  /** The version in use, as the vendor writes it. */
  version: text.optional(),
  /** Within what time the vendor has undertaken to restore it. */
  vendorCommitment: duration.optional(),
  /** What the vendor offers for working without it. */
  vendorFallback: vendorFallback.optional(),
  /** Where users find it on an ordinary day, as they type it. */
  address: text.optional(),
  /** The medical devices that hold some of its data. */
  devices: z.array(device).default([]),
  /** Where it runs: our own rooms, the group's, or a cloud. */
  hosting: z.enum(['local', 'group', 'cloud']),
  /** How often its data is backed up: the most that a restored backup can lose. */
  backupEvery: duration.optional(),
  /** The parts that can fail alone. */
  modules: z.array(module).default([]),
  /** The automatic tasks to hold during an outage. */
  jobs: z.array(job).default([]),
  /** What it cannot run without. */
  dependsOn: z.array(reference('resource')).default([]),
  /** What stops when it stops, in staff's words. */
  noLongerWorks: z.array(sentence).default([]),
  /** What goes on working all the same. */
  stillWorks: z.array(sentence).default([]),
});
export type Application = z.output<typeof application>;
