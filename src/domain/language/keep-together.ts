/**
 * The space that French puts before « : ; ! ? » and inside guillemets, where no line may break. A tag ends
 * what a sign ends.
 */
export const spaceBesideSign = / (?=[:;!?»%](?:[\s<.,)]|$))|(?<=«) /g;

/** Authors type an ordinary space beside a sign. */
export function keepTogether(text: string): string {
  return text.replace(spaceBesideSign, '\u00a0');
}
