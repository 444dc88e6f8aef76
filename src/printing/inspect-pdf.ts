/** Reads a PDF back, with another library than the one that edits it. */
import {
  getDocument,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// It would be loaded with the first file, and bring its own once more.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// Where Node has none, they bring one that is twenty times as slow as what Puppeteer falls back on.
Reflect.deleteProperty(Uint8Array, 'fromBase64');

/** What holds a PDF together. Pages count from 1. */
export interface InspectedPdf {
  pages: number;
  /** The page on which each target of a link lies, by its id. */
  pageById: Map<string, number>;
  /** Bookmarks from top to bottom; those of the outermost level have level 1. */
  outline: Bookmark[];
  isTagged: boolean;
  title: string | undefined;
  language: string | undefined;
  /** When it was made, by its own account: `2026-11-21T00:00:00Z`. */
  created: string | undefined;
  /** The metadata that stand in it as XML. */
  xmp: string | undefined;
}

export interface Bookmark {
  title: string;
  level: number;
}

export async function inspectPdf(pdf: Uint8Array): Promise<InspectedPdf> {
  return await reading(pdf, async (document) => {
    const { info, metadata } = (await document.getMetadata()) as {
      info: Record<string, string>;
      metadata: { getRaw: () => string } | null;
    };
    return {
      pages: document.numPages,
      pageById: await pagesOfTargets(document),
      outline: flatten(await document.getOutline()),
      isTagged: await isTagged(document),
      title: info['Title'],
      language: info['Language'],
      created: info['CreationDate'] && isoDate(info['CreationDate']),
      xmp: metadata?.getRaw(),
    };
  });
}

/** `D:20261121000000Z`, as a PDF writes it, in the usual way. */
function isoDate(date: string): string {
  return date.replace(/^D:(....)(..)(..)(..)(..)(..).*$/, '$1-$2-$3T$4:$5:$6Z');
}

/** The text of each page, line by line, headers and footers included. */
export async function readPages(pdf: Uint8Array): Promise<string[]> {
  return await eachPage(pdf, (items) =>
    items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
  );
}

/** A piece of text on a page, and where it begins: in points, from the lower left corner. */
export interface Piece {
  text: string;
  x: number;
  y: number;
}

/** What a page bears, and its size in points. */
export interface PlacedText {
  width: number;
  height: number;
  /** In reading order. */
  pieces: Piece[];
}

/** The pieces of text of each page, and where they stand. */
export async function readPieces(pdf: Uint8Array): Promise<PlacedText[]> {
  return await eachPage(pdf, (items, [, , width = 0, height = 0]) => ({
    width,
    height,
    pieces: items
      .filter(({ str }) => str.trim() !== '')
      .map(({ str, transform }) => {
        const [x = 0, y = 0] = (transform as number[]).slice(4);
        return { text: str, x, y };
      }),
  }));
}

type TextContent = Awaited<
  ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>
>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

async function eachPage<T>(
  pdf: Uint8Array,
  read: (items: readonly TextItem[], view: readonly number[]) => T,
): Promise<T[]> {
  return await reading(pdf, async (document) => {
    const found: T[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      found.push(
        read(
          items.filter((item) => 'str' in item),
          page.view,
        ),
      );
    }
    return found;
  });
}

/** Width and height of each page as it is seen, in millimetres. */
export async function pageSizes(pdf: Uint8Array): Promise<[width: number, height: number][]> {
  return await reading(pdf, async (document) => {
    const sizes: [number, number][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
      sizes.push([millimetres(width), millimetres(height)]);
    }
    return sizes;
  });
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}

async function reading<T>(
  pdf: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  // The library takes over the bytes it is given, hence the copy.
  const loading = getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS });
  try {
    return await read(await loading.promise);
  } finally {
    await loading.destroy();
  }
}

async function isTagged(document: PDFDocumentProxy): Promise<boolean> {
  // pdfjs-dist 6.5 gives a map where its types promise an object.
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  return marks?.get('Marked') ?? false;
}

type PageRef = Parameters<PDFDocumentProxy['getPageIndex']>[0];

async function pagesOfTargets(document: PDFDocumentProxy): Promise<Map<string, number>> {
  const pageById = new Map<string, number>();
  const places = (await document.getDestinations()) as Map<string, [page: PageRef]>;
  for (const [id, [page]] of places) pageById.set(id, 1 + (await document.getPageIndex(page)));
  return pageById;
}

type PdfOutline = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>;

function flatten(entries: PdfOutline | null, level = 1): Bookmark[] {
  return (entries ?? []).flatMap(({ title, items }) => [
    { title, level },
    ...flatten(items, level + 1),
  ]);
}
