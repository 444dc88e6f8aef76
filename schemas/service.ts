import * as z from 'zod';
import { count, day, many, quantity, reference, sentence, text, time, title } from './values.ts';
import { clinicalRisk, outagePhase, serviceFunction, serviceType, trigger } from './vocabulary.ts';

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

/** Blank forms kept in the service. */
export const stock = z.strictObject({
  /** The form. */
  form: reference('form'),
  /** How many there are after each round. */
  sheets: quantity,
  /** Where exactly: `Chariot papier, chemise verte`. */
  place: text,
});

/** A copy of these procedures kept in the service. */
export const copy = z.strictObject({
  /** Where exactly: `Poste de soins, étagère rouge`. */
  place: text,
  /** The machine it lies on; left out, it is the printed binder. */
  on: reference('resource').optional(),
});

/** Hours in which a planned stop hurts least. */
export const quietHours = z.strictObject({
  /** The days: `dimanche`. Every day when left out. */
  days: text.optional(),
  /** When they begin. */
  from: time,
  /** When they end; earlier than `from` means the next morning. */
  to: time,
});

/** Something this type of service does elsewhere, and that this one does not do. */
export const withoutFunction = z.strictObject({
  /** What it does not do. */
  function: serviceFunction,
  /** Why not, and who does it. */
  reason: sentence,
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
  /** What services of its type do and this one does not. */
  without: z.array(withoutFunction).default([]),
  /** Blank forms it keeps. */
  stock: z.array(stock).default([]),
  /** Where its copies of these procedures are. */
  copies: z.array(copy).default([]),
  /** When few patients are there. */
  quietHours: z.array(quietHours).default([]),
  /** The numbers it gives to patients admitted during an outage: `V-MA-001 à V-MA-200`. */
  downtimeNumbers: text.optional(),
  /** Cells of the matrix it does without, each with a reason and an end. */
  exemptions: z.array(exemption).default([]),
});
export type Service = z.output<typeof service>;
