import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';

/**
 * Give bookmarks the headings' own texts. Chromium loses the space where a heading runs on to the
 * next line; a bookmark that differs from every heading in more than that is left as it is.
 */
export function mendBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const headingBySqueezed = new Map(headings.map((heading) => [squeeze(heading), heading]));
  for (const bookmark of bookmarks(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))) {
    const title = bookmark.lookup(PDFName.of('Title'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue;
    const heading = headingBySqueezed.get(squeeze(title.decodeText()));
    if (heading) bookmark.set(PDFName.of('Title'), PDFHexString.fromText(heading));
  }
}

/** All below `parent`, from top to bottom. */
function* bookmarks(parent: PDFDict | undefined): Generator<PDFDict> {
  let bookmark = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (bookmark) {
    yield bookmark;
    yield* bookmarks(bookmark);
    bookmark = bookmark.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
}

/** White space and the places where a word may break. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00AD\u200B]/g, '');
}
