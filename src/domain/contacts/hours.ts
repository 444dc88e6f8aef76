import type { Catalogue } from '../catalogue/catalogue.ts';
import { folded } from '../language/plain-words.ts';

/** Whether somebody answers day and night, by what a contact says of its hours: `24 h/24`, `24/7`. */
export function isDayAndNight(hours: string): boolean {
  const words = folded(hours);
  return always.test(words) && !butNot.test(words);
}

const always =
  /\b24 ?h? ?\/ ?24|\b24 ?\/ ?7|\b24 (?:hours|heures)\b|\b0 ?h a 24 ?h|jour et nuit|de jour comme de nuit|day and night|a toute heure|at any hour|round the clock/;
/** Day and night, but not on every day. */
const butNot =
  /\b(?:sauf|hors|except|jours ouvres|jours ouvrables|en semaine|lundi|working days|weekdays|monday)\b|\b[1-6] ?(?:j|jours|days) ?(?:\/|sur|out of) ?7/;

/** Whether somebody answers for a role at any hour: itself, or whoever is called in its place. */
export function answersAtAnyHour(
  id: string,
  contacts: Catalogue['contacts'],
  asked: ReadonlySet<string> = new Set(),
): boolean {
  const contact = contacts.get(id)?.facts;
  // A role that does not exist is a reference to nothing, and reported as that.
  if (!contact) return true;
  if (isDayAndNight(contact.hours)) return true;
  const { alternate } = contact;
  const calls = new Set([...asked, id]);
  if (alternate === undefined || calls.has(alternate)) return false;
  return answersAtAnyHour(alternate, contacts, calls);
}
