import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';

/** What is drawn on one page for one element. Pages count from 1. */
export interface TaggedPiece {
  page: number;
  /** Number within the page. */
  tag: number;
  /** The element it is a piece of: all of one element have the same. */
  element: number;
}

/**
 * The tagged pieces of a PDF in the order in which they are to be read. On the page they are drawn as they
 * overlap, which is another order. The marks of lists are left out: the browser makes them.
 */
export function tagOrder(document: PDFDocument): TaggedPiece[] {
  const pageByRef = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const pieces: TaggedPiece[] = [];
  let elements = 0;
  const walk = (object: PDFObject | undefined, page: number, element: number) => {
    const found = object instanceof PDFRef ? document.context.lookup(object) : object;
    if (found instanceof PDFNumber) pieces.push({ page, tag: found.asNumber(), element });
    if (found instanceof PDFArray) found.asArray().forEach((kid) => walk(kid, page, element));
    if (!(found instanceof PDFDict) || found.get(role) === listMark) return;
    const own = found.get(pageKey);
    const on = own instanceof PDFRef ? (pageByRef.get(own) ?? page) : page;
    // A piece on another page than the element's first is a dictionary of its own, without a role.
    if (found.has(role)) walk(found.get(kids), on, ++elements);
    else walk(found.get(tagKey), on, element);
  };
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  walk(root?.get(kids), 0, 0);
  return pieces;
}

const [role, pageKey, kids, tagKey, listMark] = (['S', 'Pg', 'K', 'MCID', 'Lbl'] as const).map(
  (name) => PDFName.of(name),
) as [PDFName, PDFName, PDFName, PDFName, PDFName];
