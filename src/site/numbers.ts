import type { Contact } from '../../schemas/contact.ts';
import { numbersToTry } from '../domain/contacts/numbers-to-try.ts';
import { site } from './site.ts';

/** The numbers of a role, in the order in which to try them, none of which a line may break. */
export function numbersOf({ numbers }: Contact): string[] {
  return numbersToTry(numbers, site.catalogue).map(numberOf);
}

/** A number as it is dialled, which no line may break. */
export function numberOf({ value }: Contact['numbers'][number]): string {
  return value.replaceAll(' ', '\u00a0');
}
