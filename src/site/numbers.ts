import type { Contact } from '../../schemas/contact.ts';
import { likeliestFirst } from '../domain/contacts/likeliest-first.ts';
import { closureAtEnd } from '../domain/fallback/closure.ts';
import { site } from './site.ts';

const closures = [...site.catalogue.scenarios.values()].map(({ facts }) =>
  closureAtEnd(facts, site.catalogue.resources),
);

/** The numbers of a role, in the order in which to try them, none of which a line may break. */
export function numbersOf({ numbers }: Contact): string[] {
  return likeliestFirst(numbers, closures).map(numberOf);
}

/** A number as it is dialled, which no line may break. */
export function numberOf({ value }: Contact['numbers'][number]): string {
  return value.replaceAll(' ', '\u00a0');
}
