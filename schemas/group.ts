import * as z from 'zod';
import { duration, id, many, sentence, text, title } from './values.ts';
import { criticality } from './vocabulary.ts';

/** A role that a person holds during an outage; procedures name roles, never persons. */
export const role = z.strictObject({
  /** Short name used in procedures: `ide`. */
  id,
  /** What the role is called: `Infirmière, infirmier`. */
  name: text,
  /** What stands in the narrow role column of a sheet, at most a dozen letters: `IDE`. */
  short: z.string().min(2).max(14),
});

/** A line of the map of applications that the IT department keeps. */
export const mappedApplication = z.strictObject({
  /** The application's file name here, or its name there. */
  id,
  /** How much patients depend on it, by that map. */
  criticality,
  /** Why no procedure is written for it. */
  leftOut: sentence.optional(),
});

/** `group.yaml`: the hospitals that share these procedures, and the words they share. */
export const group = z.strictObject({
  /** Name of the group, or of the one hospital: `GHT Brume-et-Lande`. */
  name: title,
  /** The language procedures are written in. */
  language: z.enum(['fr', 'en']),
  /** A number people can call when a binder or a page seems wrong: a contact's id is not needed. */
  feedback: text,
  /** Every role that a step may name, in the order of the role index. */
  roles: many(role),
  /** How long the blank forms of a service must last. */
  stockFor: duration.default('3d'),
  /** The map of applications, as far as it is kept with these procedures. */
  applicationMap: z.array(mappedApplication).default([]),
});
export type Group = z.output<typeof group>;
