import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';

/**
 * Give bookmarks the headings' own texts. Chromium loses the space where a heading runs on to the
 * next line, and says a line twice that it has laid out twice to find room for what follows; a
 * bookmark that differs from every heading in more than that is left as it is.
 */
export function mendBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const headingBySqueezed = new Map(headings.map((heading) => [squeeze(heading), heading]));
  const meant = (title: string) =>
    headingBySqueezed.get(title) ??
    headingBySqueezed.entries().find(([heading]) => stammers(title, heading))?.[1];
  for (const bookmark of bookmarks(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))) {
    const title = bookmark.lookup(PDFName.of('Title'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue;
    const heading = meant(squeeze(title.decodeText()));
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

/** Whether a title is a heading of which one piece is said twice. */
function stammers(title: string, heading: string): boolean {
  const extra = title.length - heading.length;
  if (extra <= 0 || extra > heading.length) return false;
  let same = 0;
  while (same < heading.length && title[same] === heading[same]) same++;
  return same >= extra && title.endsWith(heading.slice(same - extra));
}

/** White space and the places where a word may break. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00AD\u200B]/g, '');
}
