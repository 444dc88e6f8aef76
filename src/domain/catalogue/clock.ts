/** A stretch of the day by the clock; a `to` no later than `from` is that of the next morning. */
export interface Hours {
  from: string;
  to: string;
}

const day = 24 * 60;

/** Minutes since midnight. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** How long a stretch is, in minutes; from an hour to the same hour is a whole day. */
export function lengthOfHours({ from, to }: Hours): number {
  const minutes = minuteOfDay(to) - minuteOfDay(from);
  return minutes > 0 ? minutes : minutes + day;
}

/** Whether every minute of a stretch lies in one of others, whatever the day; several may take turns. */
export function liesWithin(hours: Hours, others: readonly Hours[]): boolean {
  let left = lengthOfHours(hours);
  let now = minuteOfDay(hours.from);
  while (left > 0) {
    const covered = Math.max(0, ...others.map((other) => leftOf(other, now)));
    if (covered === 0) return false;
    left -= covered;
    now += covered;
  }
  return true;
}

/** How many minutes of a stretch are left at a minute; none outside it. */
function leftOf(hours: Hours, minute: number): number {
  const gone = (((minute - minuteOfDay(hours.from)) % day) + day) % day;
  return Math.max(0, lengthOfHours(hours) - gone);
}
