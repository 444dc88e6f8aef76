/** Reads a printed binder as a person does: by what stands at the head, the foot and the edge of its pages. */
import { readPieces, type Piece } from '../src/printing/inspect-pdf.ts';

/** A page as it lies open. */
export interface BinderPage {
  /** The sheet it belongs to, at the left of its head: `C-02`. None on the cover and on blank pages. */
  code: string | undefined;
  /** Which of the sheet's pages it is, at its foot. */
  own: { page: number; of: number; isLast: boolean } | undefined;
  /** At the middle of its foot: `5/167`. */
  through: { page: number; of: number } | undefined;
  /** The letter at its edge. */
  tab: string | undefined;
  text: string;
  /** What stands between head and foot, and at the edge. */
  pieces: readonly Piece[];
}

/** A line of the index by symptom. */
export interface IndexLine {
  /** The word it stands under, which is printed beside the first line only. */
  word: string;
  symptom: string;
  tab: string;
  code: string;
  page: number;
  /** The page of the index that bears it. */
  on: number;
}

/** Points from the upper and the lower edge within which the lines of head and foot lie. */
const head = 72;
const foot = 60;

const codeAlone = /^(C-[A-Z\d/-]+|[A-Z]{2,4}-\d{2}(-[A-Z])?)$/;

export async function readBinder(pdf: Uint8Array): Promise<BinderPage[]> {
  return (await readPieces(pdf)).map(({ pieces, width, height }) => {
    const text = pieces.map((piece) => piece.text).join(' ');
    const inHead = pieces.filter(({ y }) => y > height - head).map((piece) => piece.text);
    const own = /(\S+) · p\. (\d+)\/(\d+) · (FIN|suite p\. \d+)/.exec(text);
    const through = pieces.flatMap(({ text, y }) =>
      y < foot ? (/^(\d+)\/(\d+)$/.exec(text) ?? []) : [],
    );
    return {
      // A turned page has all of its head in one line: `FB-08 · Registre des mouvements`.
      code: inHead.map((each) => each.split(' · ')[0] ?? '').find((each) => codeAlone.test(each)),
      own: own ? { page: Number(own[2]), of: Number(own[3]), isLast: own[4] === 'FIN' } : undefined,
      through:
        through.length > 0 ? { page: Number(through[1]), of: Number(through[2]) } : undefined,
      tab: tabOf(pieces, width),
      text,
      pieces: pieces.filter(({ y }) => y > foot && y < height - head),
    };
  });
}

/** A letter alone in the outer margin, which text never reaches. */
function tabOf(pieces: readonly Piece[], width: number): string | undefined {
  return pieces.find(({ text, x }) => /^[A-Z]{1,2}$/.test(text) && (x < 40 || x > width - 45))
    ?.text;
}

/** The lines of the index by symptom, in order, as its columns are read. */
export function indexLines(pages: readonly BinderPage[]): IndexLine[] {
  const lines: IndexLine[] = [];
  pages.forEach(({ pieces }, index) => {
    const columns = columnsOf(pieces);
    if (!columns) return;
    const below = pieces.filter(({ y }) => y < columns.y - 1);
    const cell = (from: number, to: number, y: number, until = y) =>
      below
        .filter(
          (each) => each.x >= from - 1 && each.x < to - 1 && each.y <= y + 1 && each.y > until - 1,
        )
        .map(({ text }) => text.trim())
        .join(' ')
        // A word with a hyphen may run on to the next line.
        .replaceAll('- ', '-');
    const rows = below.filter(
      ({ text, x }) => /^[A-Z]+-\d\d(-[A-Z])?$/.test(text) && near(x, columns.code),
    );
    rows.forEach(({ text: code, y }, row) => {
      const until = (rows[row + 1]?.y ?? foot) + 3;
      const word =
        cell(columns.word, columns.symptom, y) || (row > 0 ? (lines.at(-1)?.word ?? '') : '');
      lines.push({
        word,
        symptom: cell(columns.symptom, columns.tab, y, until),
        tab: cell(columns.tab, columns.code, y),
        code,
        page: Number(
          cell(columns.code + 40, Infinity, y)
            .split(' ')
            .at(-1),
        ),
        on: index + 1,
      });
    });
  });
  return lines;
}

/** A line of the index by application, and of what else there is. */
export interface PartLine {
  /** Printed beside the first line of each tab. */
  tab: string | undefined;
  page: number;
}

/** The lines of the rest of the index, by code, or by name for the page of an application. */
export function partLines(pages: readonly BinderPage[]): Map<string, PartLine> {
  const rest = pages.filter(({ code, pieces }) => code === 'C-02' && !columnsOf(pieces));
  return new Map(
    rest.flatMap(({ pieces }) => {
      const lines = pieces;
      const numbers = lines.filter(({ text, x }) => /^\d+$/.test(text) && x > 480);
      return numbers.map((number, index): [string, PartLine] => {
        const before = lines.slice(
          index === 0 ? 0 : lines.indexOf(numbers[index - 1] ?? number) + 1,
          lines.indexOf(number),
        );
        const texts = before.map(({ text }) => text.trim());
        const tab = texts.findLast((text) => /^[A-Z]{1,2}$/.test(text));
        const code = texts.findLast((text) => codeAlone.test(text));
        const name = texts.slice(tab === undefined ? 0 : texts.lastIndexOf(tab) + 1).join(' ');
        return [code ?? name, { tab, page: Number(number.text) }];
      });
    }),
  );
}

/** Where the columns of the index begin; a symptom stands right of its word, under the same heading. */
function columnsOf(pieces: readonly Piece[]) {
  const heading = (text: string) => pieces.find((piece) => piece.text === text);
  const [word, tab, code] = ['Ce que vous constatez', 'Onglet', 'Feuillet'].map(heading);
  if (!word || !tab || !code || word.y !== tab.y) return undefined;
  const symptom = Math.min(
    ...pieces.filter(({ x, y }) => y < word.y && x > word.x + 20).map(({ x }) => x),
  );
  return { y: word.y, word: word.x, symptom, tab: tab.x, code: code.x };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 2;
}
