import { missingGlyph } from './font-table.ts';
import { plain } from './plain-text.ts';
import type { Run } from './page-runs.ts';
import type { Print } from './read-print.ts';
import type { TaggedPiece } from './tag-order.ts';

/** Text of a sheet, in reading order. */
export interface ReadPiece {
  run: Run;
  element: number;
}

/** Where the words of a part stand in its print, one place a word. */
export interface PlacedWords {
  /** Up to the first word that is not where it ought to be. */
  places: readonly Place[];
  /** The text that stands where the next word was looked for, if any is left. */
  next: ReadPiece | undefined;
}

/** Of a word; one that is broken at the end of a line begins and ends in different runs. */
export interface Place {
  first: ReadPiece;
  last: ReadPiece;
}

/** What is read on these pages; the heads that a table repeats on its later pages are apart. */
export interface SheetText {
  pieces: readonly ReadPiece[];
  /** The pages on which an element stands once more. */
  repeats: ReadonlyMap<number, readonly number[]>;
}

/** The text of every page range, `[first, last]`, of a print. */
export function sheetTexts(
  { pages, pieces }: Pick<Print, 'pages' | 'pieces'>,
  ranges: readonly (readonly [first: number, last: number])[],
): SheetText[] {
  const runsByTag = pages.map(({ runs }) => Map.groupBy(runs, ({ tag }) => tag));
  const rangeOf = pages.map(({ number }) =>
    ranges.findIndex(([first, last]) => first <= number && number <= last),
  );
  const texts = ranges.map(() => ({
    pieces: [] as ReadPiece[],
    repeats: new Map<number, number[]>(),
  }));
  let before: { piece: TaggedPiece; text: string } | undefined;
  for (const piece of pieces) {
    const { page, tag, element } = piece;
    const text = texts[rangeOf[page - 1] ?? -1];
    const runs = runsByTag[page - 1]?.get(tag) ?? [];
    if (!text || runs.length === 0) continue;
    const said = runs.map((run) => run.text).join(' ');
    if (before?.piece.element === element && before.piece.page < page && before.text === said) {
      text.repeats.set(element, [...(text.repeats.get(element) ?? []), page]);
    } else {
      text.pieces.push(...runs.map((run) => ({ run, element })));
    }
    before = { piece, text: said };
  }
  return texts;
}

/** Follow the words through the text that was printed, letter by letter. */
export function placeWords(
  words: readonly string[],
  { pieces }: Pick<SheetText, 'pieces'>,
): PlacedWords {
  const texts = pieces.map(({ run }) => plain(run.text));
  const places: Place[] = [];
  let index = 0;
  let at = 0;
  const skipEnded = () => {
    while (index < texts.length && at >= (texts[index] ?? '').length) {
      index++;
      at = 0;
    }
  };
  for (const word of words) {
    skipEnded();
    const start = pieces[index];
    let end = start;
    for (const letter of plain(word)) {
      skipEnded();
      // A hyphen where the browser has broken a word is the browser's.
      if (isAtHyphen(texts[index], at) && letter !== texts[index]?.[at]) {
        at++;
        skipEnded();
      }
      // What a font lacks is told as that.
      const isBox = texts[index]?.[at] === missingGlyph;
      if (!isBox && !texts[index]?.startsWith(letter, at)) return { places, next: pieces[index] };
      end = pieces[index];
      at += isBox ? missingGlyph.length : letter.length;
    }
    if (start && end) places.push({ first: start, last: end });
  }
  skipEnded();
  return { places, next: pieces[index] };
}

function isAtHyphen(text: string | undefined, at: number): boolean {
  return text !== undefined && at === text.length - 1 && /[-‐]$/.test(text);
}
