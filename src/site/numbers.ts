import type { Contact } from '../../schemas/contact.ts';

/** The numbers of a role, none of which a line may break. */
export function numbersOf({ numbers }: Contact): string[] {
  return numbers.map(numberOf);
}

/** A number as it is dialled, which no line may break. */
export function numberOf({ value }: Contact['numbers'][number]): string {
  return value.replaceAll(' ', '\u00a0');
}
