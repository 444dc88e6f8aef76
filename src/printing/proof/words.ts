import type { Fault } from './fault.ts';
import { plain } from './plain-text.ts';
import { isText, type PrintedSheet } from './printed-sheet.ts';

/** Words of a part that are not in its print, in its order, and words of the print that it does not say. */
export function wordFaults(printed: PrintedSheet): Fault[] {
  return [...spokenFaults(printed), ...unspokenFaults(printed)];
}

function spokenFaults({ code, said, firstPage, placed, text }: PrintedSheet): Fault[] {
  const { places, next } = placed;
  const reached = places.length;
  const page = places.at(-1)?.last.run.page ?? firstPage;
  if (reached < said.words.length) {
    const lost = quote(said.words.slice(reached, reached + 6));
    const where = reached === 0 ? 'to begin with' : `after ${quote(before(said.words, reached))}`;
    const instead = next ? `${quote([next.run.text])} stands there` : 'nothing follows';
    return [{ sheet: code, page, what: `It ought to say ${lost} ${where}, and ${instead}.` }];
  }
  if (!next) return [];
  const extra = text.pieces.slice(text.pieces.indexOf(next)).map(({ run }) => run.text);
  const what = `It says ${quote(extra.slice(0, 3))}, which the page it was printed from does not.`;
  return [{ sheet: code, page: next.run.page, what }];
}

/** They stand among what stylesheets write, each in one place. */
function unspokenFaults({ code, said, firstPage, pages }: PrintedSheet): Fault[] {
  const written = pages
    .flatMap(({ runs }) => runs.filter((run) => isText(run) && run.tag === undefined))
    .map(({ text }) => plain(text))
    .join('');
  let at = 0;
  for (const word of said.unspoken) {
    const found = written.indexOf(plain(word), at);
    if (found < 0) {
      return [{ sheet: code, page: firstPage, what: `It ought to show ${quote([word])}.` }];
    }
    at = found + plain(word).length;
  }
  return [];
}

function before(words: readonly string[], index: number): readonly string[] {
  return words.slice(Math.max(0, index - 3), index);
}

function quote(words: readonly string[]): string {
  return `\`${words.join(' ')}\``;
}
