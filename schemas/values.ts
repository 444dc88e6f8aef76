/**
 * The small values every file in a content folder is made of.
 *
 * The reader hands every scalar over as the string that was typed, so a phone
 * number keeps its zero and a time its colon: nothing here coerces. The error of
 * each value is a word of `Format`; the message that explains it stands in `src/i18n/`.
 */
import * as z from 'zod';

/** What a value was expected to look like; each has its sentence in French and English. */
export const formats = [
  'code',
  'count',
  'day',
  'duration',
  'fields',
  'id',
  'level',
  'list',
  'months',
  'offset',
  'phone',
  'quantity',
  'rule',
  'sentence',
  'shares',
  'text',
  'time',
  'title',
  'zone',
] as const;
export type Format = (typeof formats)[number];

function written(format: Format, pattern: RegExp) {
  return z.string({ error: format }).regex(pattern, format);
}

/** A calendar day, `2026-11-21`. Compared as text, which sorts as dates do. */
export const day = z.iso.date({ error: 'day' satisfies Format });
export type Day = z.output<typeof day>;

/** A time of day on the 24-hour clock, `23:00`. */
export const time = written('time', /^([01]\d|2[0-3]):[0-5]\d$/);

/** A length of time: `30min`, `12h` or `7d`. */
export const duration = written('duration', /^[1-9]\d{0,3}(min|h|d)$/);
export type Duration = z.output<typeof duration>;

/** A whole number of months, `1` to `60`. */
export const months = written('months', /^([1-9]|[1-5]\d|60)$/).transform(Number);

/** A whole number from 1 to 999. */
export const count = written('count', /^[1-9]\d{0,2}$/).transform(Number);

/** A whole number from 1 to 99 999. */
export const quantity = written('quantity', /^[1-9]\d{0,4}$/).transform(Number);

/** The id of a rule, as messages name it: `FAL-01`. */
export const ruleName = written('rule', /^[A-Z]{3}-\d{2}$/);

/** What each column has of a width: `1 | 3 | 2`. */
export const shares = z
  .string({ error: 'shares' satisfies Format })
  // Whether there is one for each column is only asked of numbers.
  .regex(/^[1-9]\d?( *\| *[1-9]\d?)*$/, { error: 'shares' satisfies Format, abort: true })
  .transform((value) => value.split('|').map(Number));

/** A moment counted from the start of the outage: `H+4`, `H-2`, `J-7`. */
export const offset = written('offset', /^[HJ][+-]\d{1,3}$/);

/** A file's name without its ending, in lower-case words joined by hyphens: `medecine-a`. */
export const id = written('id', /^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What people say over the telephone to name a sheet: `BIO-03-D`. */
export const code = written('code', /^[A-Z]{2,4}-\d{2}(-[A-Z])?$/);

/** A heading of at most 90 characters, on one line. */
export const title = written('title', /^\S[^\n]{0,88}\S$/);

/** Words on one line, at most 200 characters. */
export const text = written('text', /^\S([^\n]{0,198}\S)?$/);

/** One or several sentences, at most 600 characters. */
export const sentence = z
  .string({ error: 'sentence' satisfies Format })
  .trim()
  .min(3, 'sentence' satisfies Format)
  .max(600, 'sentence' satisfies Format);

/** A telephone number or extension as people dial it: `01 99 00 12 34`, `4711`. */
export const phone = written('phone', /^\+?\d[\d ]{1,18}\d$/);

/** A time zone of the IANA list, `Europe/Paris`. */
export const zone = written('zone', /^[A-Z][A-Za-z]+(\/[A-Z][A-Za-z_]+)+$/);

/** A list with at least one entry; a single entry may stand without the list's dashes. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item))
    .refine((items) => items.length > 0, 'list' satisfies Format);
}

/** A list with at least one entry. */
export function many<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: 'list' satisfies Format }).min(1, 'list' satisfies Format);
}

/** The kinds of things that a content folder names and refers to by id. */
export const kinds = [
  'application',
  'contact',
  'establishment',
  'exchange',
  'exercise',
  'extract',
  'form',
  'procedure',
  'resource',
  'role',
  'scenario',
  'service',
  'waiver',
  'job',
  'module',
] as const;
export type Kind = (typeof kinds)[number];

/** Which kind of thing a schema's value refers to; the reader resolves every one of them. */
export const refersTo = z.registry<{ kind: Kind }>();

/** The id of another entry, which must exist. */
export function reference(kind: Kind) {
  return (kind === 'procedure' ? code : id).clone().register(refersTo, { kind });
}
