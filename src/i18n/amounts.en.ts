/** Counts, lengths of time and ages in words. */
import type { Duration } from '../../schemas/values.ts';
import type { DataAge } from '../domain/fallback/data-age.ts';
import { hours } from './hours.ts';

const momentFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A count with the word for one or for several. */
export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** The day and the time of this machine. */
export function moment(since: string): string {
  const date = new Date(since);
  return Number.isNaN(date.getTime()) ? since : momentFormat.format(date);
}

/** A length of time as it was typed, in words. */
export function duration(typed: Duration): string {
  const count = Number.parseInt(typed, 10);
  if (typed.endsWith('min')) return plural(count, 'minute', 'minutes');
  return typed.endsWith('h') ? plural(count, 'hour', 'hours') : plural(count, 'day', 'days');
}

/** `every hour`, `every 4 hours`. */
export function each(typed: Duration): string {
  const count = Number.parseInt(typed, 10);
  if (count > 1) return `every ${duration(typed)}`;
  return typed.endsWith('min') ? 'every minute' : typed.endsWith('h') ? 'every hour' : 'every day';
}

/** A length of time as short as paper wants it; from the fourth day on in days, rounded up. */
export function length(minutes: number): string {
  const days = Math.ceil(minutes / (24 * 60));
  return days > 3 ? plural(days, 'day', 'days') : hours(minutes);
}

/** How old data can be, in sentences. */
export function ageInFull(age: DataAge): string {
  if (age.state === 'unknown') return 'The age of the data is unknown: decide nothing on it alone.';
  const { usual, atClockChange, grows } = age;
  const start = `When the outage begins, the data is up to ${hours(usual)} old (${hours(atClockChange)} in the night when clocks go back).`;
  return grows ? `${start} It then grows older for as long as the outage lasts.` : start;
}
