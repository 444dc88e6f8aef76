import type { Extract } from '../../../schemas/extract.ts';
import { minutesOf } from '../catalogue/durations.ts';

/**
 * How old an extract's data can be when the outage begins, in minutes.
 *
 * `usual` is the most on an ordinary day; `atClockChange` the most in the year, one hour more where
 * the extract is made at a time of day, because the night of the autumn change has an hour more.
 * What cannot be reckoned is `unknown`, never nothing.
 */
export type DataAge =
  | { state: 'known'; usual: number; atClockChange: number; grows: boolean }
  | { state: 'unknown'; why: 'no-interval' | 'no-time' | 'no-availability' };

type Facts = Pick<Extract, 'every' | 'capturedAt' | 'availableAt' | 'onLongOutage'>;

const day = 24 * 60;

/**
 * The worst age: just before a new copy can be read, the old one is as old as the interval between two
 * copies and the time the old one took to become readable.
 */
export function dataAge({ every, capturedAt, availableAt, onLongOutage }: Facts): DataAge {
  if (every === undefined) return { state: 'unknown', why: 'no-interval' };
  const interval = minutesOf(every);
  const grows = onLongOutage !== 'continues';
  if (capturedAt === undefined) {
    // A copy made several times a day can be read when it is made; a rarer one is made at some hour.
    if (interval >= day) return { state: 'unknown', why: 'no-time' };
    return { state: 'known', usual: interval, atClockChange: interval, grows };
  }
  if (availableAt === undefined) return { state: 'unknown', why: 'no-availability' };
  const usual = interval + delay(capturedAt, availableAt);
  // By the clock on the wall, a day is once a year an hour longer than it looks.
  return { state: 'known', usual, atClockChange: usual + 60, grows };
}

/** Minutes from the capture to the next time of day at which it can be read. */
function delay(capturedAt: string, availableAt: string): number {
  const minutes = minuteOfDay(availableAt) - minuteOfDay(capturedAt);
  return minutes < 0 ? minutes + day : minutes;
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
