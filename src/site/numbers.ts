import type { Contact } from '../../schemas/contact.ts';

/** The numbers of a role, none of which a line may break. */
export function numbersOf({ numbers }: Contact): string[] {
  return numbers.map(({ value }) => value.replaceAll(' ', '\u00a0'));
}
