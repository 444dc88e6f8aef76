/** Counts, lengths of time and ages in words. */
import type { Duration } from '../../schemas/values.ts';
import type { DataAge } from '../domain/fallback/data-age.ts';
import { hours } from './hours.ts';

const momentFormat = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** In French, zero takes the singular. */
export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count < 2 ? one : many}`;
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
  return typed.endsWith('h') ? plural(count, 'heure', 'heures') : plural(count, 'jour', 'jours');
}

/** `chaque heure`, `toutes les 4 heures`. */
export function each(typed: Duration): string {
  const count = Number.parseInt(typed, 10);
  if (count > 1) return `${typed.endsWith('d') ? 'tous' : 'toutes'} les ${duration(typed)}`;
  return typed.endsWith('min')
    ? 'chaque minute'
    : typed.endsWith('h')
      ? 'chaque heure'
      : 'chaque jour';
}

/** A length of time as short as paper wants it; from the fourth day on in days, rounded up. */
export function length(minutes: number): string {
  const days = Math.ceil(minutes / (24 * 60));
  return days > 3 ? plural(days, 'jour', 'jours') : hours(minutes);
}

/** How old data can be, in sentences. */
export function ageInFull(age: DataAge): string {
  if (age.state === 'unknown') {
    return "L'âge des données est inconnu : ne rien décider sur elles seules.";
  }
  const { usual, atClockChange, grows } = age;
  const start = `Au début de l'arrêt, les données ont jusqu'à ${hours(usual)} (${hours(atClockChange)} la nuit où l'heure recule).`;
  return grows ? `${start} Elles vieillissent ensuite aussi longtemps que dure l'arrêt.` : start;
}
