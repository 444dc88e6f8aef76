import * as z from 'zod';
import { id, many, oneOrMore, reference, sentence, text } from './values.ts';
import { exchangeContent, exchangeObject, route } from './vocabulary.ts';

/**
 * A request, a result or a message between services while an application is down, as one side sees it:
 * `exchanges/<id>.yaml`, or one file with several. The other side says its own, and the two must agree.
 */
export const exchange = z.strictObject({
  /** The service or services that say it. */
  of: oneOrMore(reference('service')),
  /** The services on the other side. */
  with: oneOrMore(reference('service')).optional(),
  /** The other side when it is not a service of the group: `SAMU`, `Laboratoire de ville`. */
  outside: text.optional(),
  /** Whether `of` sends it or receives it. */
  direction: z.enum(['sends', 'receives']),
  /** What passes. */
  what: exchangeObject,
  /** The subject, in one short word that both sides use: `biologie`. */
  about: id,
  /** What it says. */
  content: many(exchangeContent),
  /** How it goes on an ordinary day. */
  normally: route,
  /** How it goes during the outage. */
  by: route,
  /** The paper form it is written on. */
  form: reference('form').optional(),
  /** Who carries it, where somebody must. */
  carrier: reference('role').optional(),
  /** What is done differently when it cannot wait. */
  urgent: sentence.optional(),
});
export type Exchange = z.output<typeof exchange>;
