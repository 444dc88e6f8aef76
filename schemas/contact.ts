import * as z from 'zod';
import { day, many, phone, reference, text } from './values.ts';

/** A number, and what must work for it to ring. */
export const phoneNumber = z.strictObject({
  /** As people dial it: `01 99 00 12 34` or an extension, `4711`. */
  value: phone,
  /** What kind of telephone rings. */
  kind: z.enum(['ip', 'analog', 'mobile', 'outside', 'radio']),
  /** What must work for it to ring. */
  dependsOn: z.array(reference('resource')).default([]),
});

/** A role that can be called, never a person: `contacts/<id>.yaml`, or one file with several. */
export const contact = z.strictObject({
  /** What the role is called: `Biologiste de garde`. */
  role: text,
  /** The role of the steps that answers here: `cadre`. Who decides is printed with this number. */
  stepRole: reference('role').optional(),
  /** The service it belongs to, if it belongs to one. */
  service: reference('service').optional(),
  /** What to call it for. */
  callFor: text,
  /** When somebody answers: `24 h/24`, `8 h à 18 h, jours ouvrés`. */
  hours: text,
  /** Who to call when nobody answers. */
  alternate: reference('contact').optional(),
  /** The numbers, the first to try first. */
  numbers: many(phoneNumber),
  /** Where to find the role in person. */
  place: text.optional(),
  /** The day somebody last called each number and it was right. */
  verified: day,
});
export type Contact = z.output<typeof contact>;
