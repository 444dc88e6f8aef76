/** A run of an excerpt. */
export interface Piece {
  text: string;
  /** Whether these words were asked for. */
  marked: boolean;
}

const LENGTH = 28;

// Words before the first hit, so that the excerpt reads as a sentence.
const LEAD = 6;

/** A text cut as Pagefind counts its words. */
export function splitContent(content: string): string[] {
  return content.split(/\s+/);
}

/**
 * The stretch of a text that holds most of the words asked for.
 *
 * `hits` are their places in it; the first `skip` words are not shown.
 */
export function excerpt(words: readonly string[], hits: readonly number[], skip: number): Piece[] {
  const start = startOf(hits, skip, words.length);
  const marked = new Set(hits);
  const pieces = words
    .slice(start, start + LENGTH)
    .map((text, at) => ({ text, marked: marked.has(start + at) }));
  if (start > skip) pieces.unshift({ text: '…', marked: false });
  if (start + LENGTH < words.length) pieces.push({ text: '…', marked: false });
  return joined(pieces);
}

function startOf(hits: readonly number[], skip: number, words: number): number {
  const within = (first: number) =>
    hits.filter((hit) => hit >= first && hit < first + LENGTH - LEAD);
  const firsts = hits.filter((hit) => hit >= skip);
  const [densest = skip] = firsts.sort((a, b) => within(b).length - within(a).length || a - b);
  return Math.max(skip, Math.min(densest - LEAD, words - LENGTH));
}

/** Neighbours of a kind become one piece, so that a phrase is marked as a phrase. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const { text, marked } of pieces) {
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += ` ${text}`;
    else runs.push({ text, marked });
  }
  return runs;
}
