import input from 'virtual:bascule/site-input';
import { namesIn } from '../i18n/names.ts';
import { wordsOf } from '../i18n/words.ts';

/** What this edition of the site is made from. */
export const site = input;

/** Every word of the interface, in the site's language. */
export const words = wordsOf(input.language);

/** What people call the things that others name by id. */
export const names = namesIn(input.catalogue);

/** What stands for a role in a narrow column. */
export function shortOfRole(id: string): string {
  return site.catalogue.group.facts.roles.find((role) => role.id === id)?.short ?? id;
}
