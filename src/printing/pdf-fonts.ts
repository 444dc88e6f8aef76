import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';

/** A font that a PDF uses. */
export interface PdfFont {
  /** As the font calls itself: `AtkinsonHyperlegibleNext-Bold`. */
  name: string;
  /** Its outlines are in the PDF. */
  isEmbedded: boolean;
  /** It has no such bold or italic of its own, so the browser drew one. */
  isFaked: boolean;
  /** The characters written in it. */
  characters: string[];
}

export function listFonts(document: PDFDocument): PdfFont[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.flatMap((object) => {
    const isFont = object instanceof PDFDict && object.has(PDFName.of('ToUnicode'));
    return isFont ? [readFont(object)] : [];
  });
}

/**
 * Letters that are not drawn as the page's stylesheets chose, given the families of its own fonts. A
 * family must bear the name that its fonts give themselves, in whatever spelling.
 */
export function fontFaults(document: PDFDocument, families: readonly string[]): string[] {
  const own = families.map(letters);
  return listFonts(document).flatMap(({ name, isFaked, isEmbedded, characters }) => {
    const sample = characters.slice(0, 20).map(withCode).join(' ');
    const family = letters(name.replace(/-.*/, ''));
    if (!own.some((name) => name.startsWith(family) || family.startsWith(name))) {
      return [`None of its own fonts has ${sample}, so they would come out in \`${name}\`.`];
    }
    if (isFaked)
      return [`Its font \`${name}\` has no such bold or italic as ${sample} are set in.`];
    return isEmbedded ? [] : [`Its font \`${name}\` may not be embedded.`];
  });
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

function withCode(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `\`${character}\` (U+${code})`;
}

function readFont(font: PDFDict): PdfFont {
  // A composite font keeps its description in the one font it is composed of.
  const [inner = font] = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.asArray() ?? [];
  const description = font.context
    .lookup(inner, PDFDict)
    .lookup(PDFName.of('FontDescriptor'), PDFDict);
  const isFaked = font.get(PDFName.of('Subtype')) === PDFName.of('Type3');
  return {
    name: nameOf(description),
    isFaked,
    isEmbedded: isFaked || description.keys().some((key) => /^\/FontFile/.test(key.asString())),
    characters: [...unicodeByGlyph(font.lookup(PDFName.of('ToUnicode'))).values()],
  };
}

/** Without the six letters that mark a subset: `AAAAAA+AtkinsonHyperlegibleNext-Bold`. */
function nameOf(description: PDFDict): string {
  const name = description.lookup(PDFName.of('FontName'), PDFName).decodeText();
  return name.replace(/^[A-Z]{6}\+/, '');
}

/** A subset's table of glyphs lists just those in use: `<0F> <0045>`, or `<0A> <0B> <0042>` for a run. */
export function unicodeByGlyph(table: PDFObject | undefined): Map<number, string> {
  if (!(table instanceof PDFRawStream)) return new Map();
  const text = new TextDecoder('latin1').decode(decodePDFRawStream(table).decode());
  const entries = text
    .slice(text.indexOf('endcodespacerange'))
    .matchAll(/^<([0-9A-F]+)>(?: <([0-9A-F]+)>)? <([0-9A-F]+)>$/gm);
  return new Map(
    [...entries].flatMap(([, from = '', to = from, unicode = '']) => {
      const glyph = parseInt(from, 16);
      const first = Buffer.from(unicode, 'hex').swap16().toString('utf16le');
      const successor = (_: unknown, offset: number): [number, string] => [
        glyph + offset + 1,
        String.fromCodePoint((first.codePointAt(0) ?? 0) + offset + 1),
      ];
      const others = parseInt(to, 16) - glyph;
      return [[glyph, first] as [number, string], ...Array.from({ length: others }, successor)];
    }),
  );
}
