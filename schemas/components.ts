/**
 * What an author may put between the lines of Markdown: every component, its
 * attributes, and where it may stand. Attributes are plain text in quotes.
 */
import * as z from 'zod';
import {
  count,
  duration,
  offset,
  reference,
  sentence,
  shares,
  text,
  type Format,
} from './values.ts';
import { audience, channel, moment, reentryMethod, trigger } from './vocabulary.ts';

/** Where a component stands: directly in the text, in a passage of it, within a sentence. */
type Place = 'procedure' | 'form' | 'Only' | 'Step' | 'Zone' | 'Decision' | 'Reentry' | 'sentence';

interface ComponentRule {
  /** The attributes, each plain text. */
  props: z.ZodObject;
  /** Where it may stand; `sentence` is anywhere words are. */
  within: readonly Place[];
  /** Whether words or other components stand between its tags. */
  holds: 'nothing' | 'words' | 'blocks';
}

const inText = ['procedure', 'Only'] as const;
const inSentence = ['sentence'] as const;

/** Words separated by ` | `: `Vital | Urgent | Dans la journée`. */
const choices = text.transform((value) => value.split('|').map((part) => part.trim()));

/** One service, or several separated by commas: `medecine-a, chirurgie`. */
const services = text
  .transform((value) => value.split(',').map((part) => part.trim()))
  .pipe(z.array(reference('service')));

export const components = {
  /** The sentence that tells a reader he holds the right sheet: « Vous êtes ici si… ». */
  Condition: { props: z.strictObject({}), within: ['procedure'], holds: 'words' },

  /** One action of one role, verb first. */
  Step: {
    props: z.strictObject({
      /** Who does it. */
      role: reference('role'),
      /** When, counted from the start of the outage: `H+4`, `J-7`. */
      at: offset.optional(),
    }),
    within: inText,
    holds: 'blocks',
  },

  /** What goes wrong for a patient when it is overlooked; stands before the step it protects. */
  Danger: { props: z.strictObject({}), within: [...inText, 'Step', 'form'], holds: 'blocks' },
  /** What is easily got wrong; stands before the step it protects. */
  Caution: { props: z.strictObject({}), within: [...inText, 'Step', 'form'], holds: 'blocks' },
  /** Something good to know. */
  Note: { props: z.strictObject({}), within: [...inText, 'Step', 'form'], holds: 'blocks' },

  /** A passage for one trigger or for some services only. */
  Only: {
    props: z.strictObject({
      /** The trigger it is for. */
      trigger: trigger.optional(),
      /** The service or services it is for. */
      service: services.optional(),
    }),
    within: ['procedure', 'Step'],
    holds: 'blocks',
  },

  /** Who decides, on what grounds (between the tags), and by when. */
  Decision: {
    props: z.strictObject({
      /** Who decides. */
      role: reference('role'),
      /** Who decides when the first cannot be reached. */
      alternate: reference('role'),
      /** The longest time to wait for the decision. */
      within: duration,
    }),
    within: inText,
    holds: 'blocks',
  },

  /** What is done with a paper form once the application is back. */
  Reentry: {
    props: z.strictObject({
      /** The form. */
      form: reference('form'),
      /** Who does it. */
      role: reference('role'),
      /** Typed in, scanned, kept on paper, or nothing; the reason stands between the tags. */
      method: reentryMethod.default('enter'),
      /** Where it goes: `DPI, onglet Prescription`. */
      into: text.optional(),
      /** Who checks it against the paper. */
      verifier: reference('role').optional(),
      /** The time it must be done in. */
      within: duration.optional(),
    }),
    within: inText,
    holds: 'blocks',
  },

  /** The boxes for the hours that a restored backup has lost. */
  LossWindow: { props: z.strictObject({}), within: inText, holds: 'nothing' },

  /** A form in use, by its id. */
  Form: {
    props: z.strictObject({
      id: reference('form'),
      /** How many to take. */
      copies: count.optional(),
    }),
    within: inSentence,
    holds: 'nothing',
  },
  /** An extract in use, by its id. */
  Extract: {
    props: z.strictObject({
      id: reference('extract'),
      /** How many to print. */
      copies: count.optional(),
    }),
    within: inSentence,
    holds: 'nothing',
  },
  /** Somebody to call, printed with the number. */
  Contact: {
    props: z.strictObject({ id: reference('contact') }),
    within: inSentence,
    holds: 'nothing',
  },
  /** A means to use, printed with its place. */
  Resource: {
    props: z.strictObject({ id: reference('resource') }),
    within: inSentence,
    holds: 'nothing',
  },
  /** Another procedure, by its code. */
  See: {
    props: z.strictObject({ code: reference('procedure') }),
    within: inSentence,
    holds: 'nothing',
  },

  /** Who is told; the words between the tags say it. */
  Tell: {
    props: z.strictObject({
      /** Who has to hear of it. */
      audience,
      /** How the news travels. */
      by: channel,
    }),
    within: inSentence,
    holds: 'words',
  },
  /** An automatic task of the application that is held. */
  Pause: { props: z.strictObject({ job: reference('job') }), within: inSentence, holds: 'nothing' },
  /** The same task started again. */
  Resume: {
    props: z.strictObject({ job: reference('job') }),
    within: inSentence,
    holds: 'nothing',
  },
  /** A means put into service for the outage: a read-only copy, an unlocked cabinet. */
  Open: {
    props: z.strictObject({ id: reference('resource') }),
    within: inSentence,
    holds: 'nothing',
  },
  /** The same means taken out of service. */
  Close: {
    props: z.strictObject({ id: reference('resource') }),
    within: inSentence,
    holds: 'nothing',
  },
  /** A box for a time that matters later. */
  Time: { props: z.strictObject({ of: moment }), within: inSentence, holds: 'nothing' },

  /** How a form is filled in. */
  Instructions: { props: z.strictObject({}), within: ['form'], holds: 'blocks' },
  /** The patient's identity: names, birth date, sex, number, room for a label. */
  Identity: { props: z.strictObject({}), within: ['form', 'Zone'], holds: 'nothing' },
  /** A framed part of a form. */
  Zone: { props: z.strictObject({ title: text }), within: ['form'], holds: 'blocks' },
  /** A line to write on. */
  Field: {
    props: z.strictObject({
      label: text,
      /** Lines to write on. */
      lines: count.default(1),
      /** A short explanation under the label. */
      hint: sentence.optional(),
    }),
    within: ['form', 'Zone'],
    holds: 'nothing',
  },
  /** Boxes to tick. */
  Boxes: {
    props: z.strictObject({
      label: text,
      /** The choices, separated by `|`. */
      options: choices,
    }),
    within: ['form', 'Zone'],
    holds: 'nothing',
  },
  /** Empty rows under column heads. */
  Grid: {
    props: z
      .strictObject({
        /** The heads, separated by `|`. */
        columns: choices,
        /** What each column has of the width, `1 | 3 | 2`; without it, as much as its head takes. */
        widths: shares.optional(),
        /** How many empty rows. */
        rows: count,
      })
      .refine(({ columns, widths }) => !widths || widths.length === columns.length, {
        path: ['widths'],
        error: 'shares' satisfies Format,
      }),
    within: ['form', 'Zone'],
    holds: 'nothing',
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;
/** The checked attributes of a component. */
export type Props<Name extends ComponentName> = z.output<(typeof components)[Name]['props']>;
export type { ComponentRule };
