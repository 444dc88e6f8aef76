import * as z from 'zod';
import { id, many, text, title } from './values.ts';

/** A role that a person holds during an outage; procedures name roles, never persons. */
export const role = z.strictObject({
  /** Short name used in procedures: `ide`. */
  id,
  /** What the role is called: `Infirmière, infirmier`. */
  name: text,
  /** What stands in the narrow role column of a sheet, at most a dozen letters: `IDE`. */
  short: z.string().min(2).max(14),
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
});
export type Group = z.output<typeof group>;
