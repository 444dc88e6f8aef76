import type { Contact } from '../../schemas/contact.ts';
import { words } from './site.ts';

/** The numbers of a role as a line may break them: between two numbers, never within one. */
export function numbersOf({ numbers }: Contact): string {
  return numbers.map(({ value }) => value.replaceAll(' ', '\u00a0')).join(words.text.orNumber);
}
