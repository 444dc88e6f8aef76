import { inflateSync } from 'node:zlib';
import { PDFRawStream, type PDFDocument, type PDFPage } from 'pdf-lib';

/** The lines that show an empty box in place of a character that no font has. */
export async function missingCharacters(document: PDFDocument): Promise<string[]> {
  // A look at the glyphs' numbers takes a fifteenth of the time that reading the text does.
  if (!document.getPages().some(showsBox)) return [];
  // The reader is slow to load, and makes the browser's answers slower to read once it is.
  const { readPages } = await import('./inspect-pdf.ts');
  const pages = await readPages(await document.save());
  const lines = pages.flatMap((page) => page.split('\n')).filter((line) => line.includes('\0'));
  return lines.map(
    (line) => `None of its fonts has what is marked ▯ in \`${line.replaceAll('\0', '▯')}\`.`,
  );
}

/** In every font the box is glyph number 0; Chromium writes text as `<00A0000000B1> Tj`. */
function showsBox({ node }: PDFPage): boolean {
  const contents = node.Contents();
  // A page on which nothing stands has a stream of no bytes, which is not even compressed.
  if (!(contents instanceof PDFRawStream) || contents.getContentsSize() === 0) return false;
  const operators = inflateSync(contents.getContents()).toString('latin1');
  return /<(?:[0-9A-Fa-f]{4})*?0000(?:[0-9A-Fa-f]{4})*> Tj/.test(operators);
}
