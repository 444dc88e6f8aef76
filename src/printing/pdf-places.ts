import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from 'pdf-lib';

/** Where things lie in a PDF. Pages count from 1. */
export interface Places {
  pages: number;
  /** The page of everything that a link leads to, by id. */
  pageById: Map<string, number>;
}

export function readPlaces(document: PDFDocument): Places {
  const pages = document.getPages();
  const pageByRef = new Map(pages.map(({ ref }, index) => [ref, index + 1]));
  const pageById = new Map<string, number>();
  // Chromium keeps its destinations here, and not in the tree of names that came later.
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [id, place] of places?.entries() ?? []) {
    const ref = place instanceof PDFArray && place.get(0);
    const page = ref instanceof PDFRef && pageByRef.get(ref);
    if (page) pageById.set(id.decodeText(), page);
  }
  return { pages: pages.length, pageById };
}
