import type { Extract } from '../../../schemas/extract.ts';
import { minuteOfDay } from '../catalogue/clock.ts';
import { minutesOf } from '../catalogue/durations.ts';

/**
 * How old an extract's data can be when the outage begins, in minutes.
 *
 * `usual` is the most on an ordinary day; `atClockChange` the most in the year. What cannot be reckoned is
 * `unknown`, never nothing.
 */
export type DataAge =
  | { state: 'known'; usual: number; atClockChange: number; grows: boolean }
  | { state: 'unknown'; why: 'no-interval' | 'no-time' | 'no-availability' };

type Facts = Pick<Extract, 'every' | 'capturedAt' | 'availableAt' | 'onLongOutage'>;

const day = 24 * 60;

/** How much the clocks are put back in autumn. */
const clockChange = 60;

/**
 * The worst age: just before a new copy can be read, the old one is as old as the interval between two
 * copies and the time that the new one takes to become readable.
 *
 * Copies are made by the clock on the wall. Once a year a day has an hour more than the clock shows, and a
 * machine that makes a copy every hour may pass over the hour that comes twice. A copy whose time of day is
 * skipped in spring is made when the clock has passed it, and is no older for that.
 */
export function dataAge({ every, capturedAt, availableAt, onLongOutage }: Facts): DataAge {
  if (every === undefined) return { state: 'unknown', why: 'no-interval' };
  const interval = minutesOf(every);
  // A copy made several times a day can be read when it is made; a rarer one is made at some hour.
  if (capturedAt === undefined && interval >= day) return { state: 'unknown', why: 'no-time' };
  if (capturedAt !== undefined && availableAt === undefined) {
    return { state: 'unknown', why: 'no-availability' };
  }
  const usual = interval + (capturedAt && availableAt ? delay(capturedAt, availableAt) : 0);
  const grows = onLongOutage !== 'continues';
  return { state: 'known', usual, atClockChange: usual + clockChange, grows };
}

/** Minutes from the capture to the next time of day at which it can be read. */
export function delay(capturedAt: string, availableAt: string): number {
  const minutes = minuteOfDay(availableAt) - minuteOfDay(capturedAt);
  return minutes < 0 ? minutes + day : minutes;
}
