import * as z from 'zod';
import { count, day, many, reference, sentence, text, title } from './values.ts';
import { clinicalRisk, outagePhase, serviceType, trigger } from './vocabulary.ts';

/** A cell of the matrix that a service does without, for a reason and for a time. */
export const exemption = z.strictObject({
  /** The application the service needs no procedure for. */
  application: reference('application'),
  /** The phase, or all three when left out. */
  phase: outagePhase.optional(),
  /** The trigger, or both when left out. */
  trigger: trigger.optional(),
  /** Why patients are safe without it. */
  reason: sentence,
  /** The role that answers for it. */
  by: text,
  /** The day it was granted. */
  since: day,
  /** The last day it holds, at most twelve months after it was granted. */
  until: day,
});
export type Exemption = z.output<typeof exemption>;

/** An information the service cannot work without. */
export const essentialInformation = z.strictObject({
  /** What must be known: `Prescriptions en cours`. */
  information: text,
  /** The extract that holds it during an outage. */
  extract: reference('extract').optional(),
  /** Another source where there is no extract: a device, a paper, a person. */
  source: text.optional(),
  /** What may happen to a patient when it is missing. */
  risk: clinicalRisk,
});

/** A care unit, theatre, platform or office: `services/<id>.yaml`. */
export const service = z.strictObject({
  /** Name on covers and pages: `Médecine A`. */
  name: title,
  /** What kind of work it does. */
  type: serviceType,
  /** The hospital it belongs to. */
  establishment: reference('establishment'),
  /** Where it is: `Bâtiment B, 2e étage`. */
  place: text,
  /** Patients on an ordinary day: decides how many forms are kept. */
  patientsPerDay: count.optional(),
  /** The role that answers for its procedures. */
  referent: reference('contact'),
  /** The IT correspondent who prepares degraded operation with it. */
  itCorrespondent: reference('contact'),
  /** Who to call in this service, and who it calls most. */
  contacts: many(reference('contact')),
  /** Every application it uses, critical or not. An empty list needs `usesNone`. */
  applications: z.array(reference('application')),
  /** Why the service uses no application at all. */
  usesNone: sentence.optional(),
  /** What must be known to care for patients. */
  essentialInformation: z.array(essentialInformation).default([]),
  /** Cells of the matrix it does without, each with a reason and an end. */
  exemptions: z.array(exemption).default([]),
});
export type Service = z.output<typeof service>;
