/** The reckoned age against the slow way: reading the newest copy at every moment of a year of real clocks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataAge } from './data-age.ts';

interface Schedule {
  /** Times of day on the wall, in quarters of an hour. */
  capturedAt: string;
  availableAt: string;
  /** Minutes on the wall between two copies. */
  every: number;
  /** Of a time of day that comes twice in autumn, the one that the machine takes. */
  repeated: 'first' | 'second';
}

const quarter = 15;
const day = 24 * 60;

const timeOfDay = fc
  .integer({ min: 0, max: 95 })
  .map((quarters) => new Date(quarters * quarter * 60_000).toISOString().slice(11, 16));
const schedule = fc.record<Schedule>({
  capturedAt: timeOfDay,
  availableAt: timeOfDay,
  every: fc.oneof(
    fc.constantFrom(1, 2, 3, 7, 14, 30).map((days) => days * day),
    fc.constantFrom(0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 12, 36).map((hours) => hours * 60),
  ),
  repeated: fc.constantFrom('first', 'second'),
});

test.each([
  { zone: 'Europe/Paris', changes: true },
  { zone: 'America/New_York', changes: true },
  { zone: 'America/Santiago', changes: true },
  { zone: 'Pacific/Auckland', changes: true },
  { zone: 'Africa/Abidjan', changes: false },
  { zone: 'Asia/Kolkata', changes: false },
])('in $zone the oldest copy that anybody reads is as old as said', ({ zone, changes }) => {
  const wall = wallOf(zone);
  fc.assert(
    fc.property(schedule, ({ every, ...times }) => {
      const age = dataAge({ ...times, every: `${String(every)}min`, onLongOutage: 'frozen' });
      const oldest = oldestRead({ every, ...times }, wall);
      expect(age).toMatchObject({ [changes ? 'atClockChange' : 'usual']: oldest });
    }),
    { numRuns: 100 },
  );
});

/** What the clock shows, in minutes since 1970 as if it never changed, and the moments it does so. */
type Wall = ReadonlyMap<number, { first: number; second: number }>;

const start = minutesAt('2026-01-01');
const end = minutesAt('2027-01-01');
/** Longer than any copy is in use. */
const margin = 64 * day;

function wallOf(zone: string): Wall {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const wall = new Map<number, { first: number; second: number }>();
  for (let moment = start - margin - day; moment < end + margin; moment += quarter) {
    const shown = minutesAt(`${clock.format(moment * 60_000).replace(' ', 'T')}Z`);
    wall.set(shown, { first: wall.get(shown)?.first ?? moment, second: moment });
  }
  return wall;
}

/** The age in real minutes of the oldest data read in the year, by somebody who always takes the newest copy. */
function oldestRead({ capturedAt, availableAt, every, repeated }: Schedule, wall: Wall): number {
  const delay = (day + minuteOf(availableAt) - minuteOf(capturedAt)) % day;
  const copies: { captured: number; readable: number }[] = [];
  for (let shown = start - margin + minuteOf(capturedAt); shown < end + day; shown += every) {
    copies.push({ captured: whenShown(shown), readable: whenShown(shown + delay) });
  }
  let oldest = 0;
  let newest = -Infinity;
  let next = 0;
  for (let moment = start - margin; moment < end; moment += quarter) {
    if (moment >= start) oldest = Math.max(oldest, moment - newest);
    for (; (copies[next]?.readable ?? Infinity) <= moment; next += 1) {
      newest = Math.max(newest, copies[next]?.captured ?? newest);
    }
  }
  return oldest;

  /** The moment of a time on the wall; the first after it where the clock skips that time. */
  function whenShown(time: number): number {
    return wall.get(time)?.[repeated] ?? whenShown(time + quarter);
  }
}

function minutesAt(date: string): number {
  return Date.parse(date) / 60_000;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
