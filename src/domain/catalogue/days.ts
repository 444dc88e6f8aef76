import type { Day } from '../../../schemas/values.ts';

/** The day some days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  const date = midnight(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** The same day of the month some months later; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = midnight(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // 31 January plus one month overflows into March.
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return dayOf(date);
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
