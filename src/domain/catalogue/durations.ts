import type { Duration } from '../../../schemas/values.ts';

const minutesIn = { min: 1, h: 60, d: 24 * 60 } as const;

/** A length of time in minutes: `12h` is 720. */
export function minutesOf(duration: Duration): number {
  const unit = duration.endsWith('min') ? 'min' : duration.endsWith('h') ? 'h' : 'd';
  return Number.parseInt(duration, 10) * minutesIn[unit];
}

/** Minutes from the start of the outage: `H-2` is -120, `J+1` is 1440. */
export function minutesFromStart(offset: string): number {
  return Number.parseInt(offset.slice(1), 10) * minutesIn[offset.startsWith('H') ? 'h' : 'd'];
}
