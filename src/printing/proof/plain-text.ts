/** A text without what is not seen of it: white space and the places where a word may break. */
export function plain(text: string): string {
  return text.normalize().replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/gu, '');
}
