// Pagefind drops combining marks from the words it indexes. This one is invisible, and nobody types it,
// so it can mark a spelling of ours without being found or seen.
const MARK = '\u034f';

const SPELLINGS = [
  ['’', `'${MARK}`],
  ['œ', `o${MARK}e`],
  ['Œ', `O${MARK}e`],
  ['æ', `a${MARK}e`],
  ['Æ', `A${MARK}e`],
] as const;

/**
 * Write a text so that Pagefind finds what people type: it knows neither the typographic apostrophe
 * (`l’ordonnance` is not found by `ordonnance`) nor that `œdème` may be typed `oedeme`.
 */
export function asTyped(text: string): string {
  return SPELLINGS.reduce((typed, [written, marked]) => typed.replaceAll(written, marked), text);
}

/** The text as its author wrote it, from what `asTyped` made of it. */
export function asWritten(text: string): string {
  return SPELLINGS.reduce((read, [written, marked]) => read.replaceAll(marked, written), text);
}
