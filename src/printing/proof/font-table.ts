import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFContext } from 'pdf-lib';
import { unicodeByGlyph } from '../pdf-fonts.ts';

/** Stands for a letter that a font has not. */
export const missingGlyph = '▯';

/** What the numbers of a font's glyphs stand for. */
export interface FontTable {
  textOf: (glyph: number) => string;
  /** In ems. */
  widthOf: (glyph: number) => number;
}

export function fontTable(font: PDFDict, context: PDFContext): FontTable {
  const texts = unicodeByGlyph(font.lookup(PDFName.of('ToUnicode')));
  const inner = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.get(0);
  const described = inner ? context.lookup(inner, PDFDict) : font;
  const widths = widthByGlyph(described.lookupMaybe(PDFName.of('W'), PDFArray));
  const usual = described.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  return {
    // In every font, glyph 0 is the box that stands for what the font lacks.
    textOf: (glyph) => (glyph === 0 ? missingGlyph : (texts.get(glyph) ?? '')),
    widthOf: (glyph) => (widths.get(glyph) ?? usual) / 1000,
  };
}

/** Both ways in which widths are listed: `1 [600 620]` for glyphs 1 and 2, `10 14 613` for 10 to 14. */
function widthByGlyph(list: PDFArray | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const entries = list?.asArray() ?? [];
  for (let at = 0; at < entries.length;) {
    const first = numberOf(entries[at]);
    const next = entries[at + 1];
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, index) => widths.set(first + index, numberOf(width)));
      at += 2;
    } else {
      for (let glyph = first; glyph <= numberOf(next); glyph++) {
        widths.set(glyph, numberOf(entries[at + 2]));
      }
      at += 3;
    }
  }
  return widths;
}

function numberOf(object: unknown): number {
  return object instanceof PDFNumber ? object.asNumber() : 0;
}
