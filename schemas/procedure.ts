/**
 * The frontmatter of one downtime procedure.
 *
 * Authors meet this file before any other, so each field says what to write and
 * shows an example. Unknown fields are refused: a misspelt `reveiwed` must not
 * pass for a procedure that nobody reviews. What the text says (forms, extracts,
 * who is told, what is paused) is read from the text and never repeated here.
 */
import * as z from 'zod';
import { code, count, day, many, months, oneOrMore, reference, sentence, title } from './values.ts';
import { phase, serviceFunction, status, trigger } from './vocabulary.ts';

/** `all` for a generic procedure, else the services that work by it. */
const services = z.union([z.literal('all'), oneOrMore(reference('service'))], { error: 'list' });

export const procedure = z.strictObject({
  /** The name people say over the telephone; never changes, never used twice: `DPI-03-D`. */
  code,
  /** Heading of the page and of the sheet, as an order: `Soigner sans le DPI`. */
  title,
  /** What has failed: `dpi`. */
  application: reference('application'),
  /** The part that has failed, when the procedure is only for it. */
  module: reference('module').optional(),
  /** Who works by it: one service, several, or `all`. */
  service: services,
  /** When staff reach for it: `switch`, `degraded`, `return`, or `readiness` for ordinary days. */
  phase,
  /** `scheduled`, `failure`, or both as a list. */
  trigger: oneOrMore(trigger),
  /** What a service can still do with it, for a `degraded` one: `[request-biology, receive-results]`. */
  functions: z.array(serviceFunction).default([]),
  /** What staff say when it happens, for the index: `Je ne peux plus prescrire`. */
  symptoms: many(sentence).optional(),
  /** How far it has come: only `approved` and `interim` ones are published. */
  status,
  /** Number of this revision, from 1. */
  revision: count,
  /** What changed in this revision, in one sentence. */
  changeNote: sentence,
  /** The role in the service that answers for the text. */
  serviceReferent: reference('contact'),
  /** The role in IT that answers for the means it relies on. */
  itReferent: reference('contact'),
  /** The role that approved it; never the one that wrote it. */
  approver: reference('contact'),
  /** The day it was approved. */
  approved: day,
  /** The first day it is in force, on or after the day it was approved. */
  effective: day,
  /** The day the referents last read it through and found it right. */
  reviewed: day,
  /** Months until it must be read through again. */
  reviewEvery: months.default(12),
  /** Last day of an `interim` procedure. */
  until: day.optional(),
});

/** A procedure's facts, checked and with defaults filled in. */
export type Procedure = z.output<typeof procedure>;
