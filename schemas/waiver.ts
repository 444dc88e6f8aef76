import * as z from 'zod';
import { day, ruleName, sentence, text } from './values.ts';

/** A finding the hospital lives with, for a reason and for a time: one entry of `waivers.yaml`. */
export const waiver = z.strictObject({
  /** The rule: `FAL-01`. */
  rule: ruleName,
  /** The file it is waived in, as the report names it: `procedures/dpi/soigner.mdx`. */
  where: text,
  /** Only findings about this: the id of a scenario, a form, a service… */
  about: text.optional(),
  /** Why patients are safe all the same. */
  reason: sentence,
  /** The role that answers for it. */
  by: text,
  /** The last day it holds, at most twelve months from today. */
  until: day,
});
export type Waiver = z.output<typeof waiver>;
