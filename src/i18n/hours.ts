/** Minutes as people say them, the same in both languages: `45 min`, `27 h`, `1 h 30`. */
export function hours(minutes: number): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (whole === 0) return `${String(rest)}\u00a0min`;
  const tail = rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`;
  return `${String(whole)}\u00a0h${tail}`;
}
