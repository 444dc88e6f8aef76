import * as z from 'zod';
import { code, count, day, many, reference, sentence, text, title } from './values.ts';

/** Paper a form is printed on. */
export const paper = z.enum(['A4', 'A4-landscape', 'A5']);
export type Paper = z.output<typeof paper>;

/** The frontmatter of a blank paper form: `forms/<id>.mdx`. */
export const form = z.strictObject({
  /** The name people say over the telephone: `F-07` would be too short, `FB-07` is right. */
  code,
  /** What it is called: `Demande de biologie sur papier`. */
  title,
  /** What it is for, and when to take it. */
  purpose: sentence,
  /** The applications it stands in for. */
  replaces: many(reference('application')),
  /** Where the blank ones are kept in each service. */
  keptAt: text,
  /** Who the filled form goes to. */
  destination: text,
  /** How many uses a patient needs in a day; decides how many are kept. */
  perPatientDay: count.optional(),
  /** Why it names no patient: a log, a count of stock. */
  withoutIdentity: sentence.optional(),
  /** Sheets to fill for one use, carbon copies included. */
  copies: count.default(1),
  /** Paper it is printed on; a binder keeps one on A5 at its size, to be cut out of a copy. */
  paper: paper.default('A4'),
  /** How long and where a filled form is kept once it has been re-entered. */
  retention: sentence,
  /** Number of this revision, from 1. */
  revision: count,
  /** The first day it is in force. */
  effective: day,
});
export type Form = z.output<typeof form>;
