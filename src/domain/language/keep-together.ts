/**
 * French puts a space before « : ; ! ? » and inside guillemets, where no line may break; authors
 * type an ordinary one.
 */
export function keepTogether(text: string): string {
  return text.replace(/ (?=[:;!?»%](?:\s|$|[.,)]))|(?<=«) /g, '\u00a0');
}
