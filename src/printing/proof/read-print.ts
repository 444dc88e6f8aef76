/** Opens a finished PDF again and gathers what the checks ask of it. */
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';
import { openPdf } from '../edit-pdf.ts';
import { fontTable, type FontTable } from './font-table.ts';
import { pageRuns, type Drawing, type PlacedDrawing, type Run } from './page-runs.ts';
import { tagOrder, type TaggedPiece } from './tag-order.ts';

/** A page as it is drawn. Lengths are points. */
export interface PrintedPage {
  /** Counted from 1. */
  number: number;
  width: number;
  height: number;
  /** In the order in which they are drawn. */
  runs: readonly Run[];
}

export interface Print {
  document: PDFDocument;
  pages: readonly PrintedPage[];
  /** In reading order. */
  pieces: readonly TaggedPiece[];
}

/** @throws when the PDF is cut short or otherwise none. */
export async function readPrint(pdf: Uint8Array): Promise<Print> {
  const document = await openPdf(pdf);
  const tables = new Map<PDFDict, FontTable>();
  const tableOf = (font: PDFDict) => {
    const table = tables.get(font) ?? fontTable(font, document.context);
    tables.set(font, table);
    return table;
  };
  return {
    document,
    pieces: tagOrder(document),
    pages: document.getPages().map((page, index) => ({
      number: index + 1,
      ...page.getSize(),
      runs: pageRuns(index + 1, drawingOf(page.node.Contents(), page.node.Resources(), tableOf)),
    })),
  };
}

type TableOf = (font: PDFDict) => FontTable;

/** Chromium writes the content of a page as one stream. */
function drawingOf(
  stream: PDFObject | undefined,
  resources: PDFDict | undefined,
  tableOf: TableOf,
): Drawing {
  // A page on which nothing stands has a stream of no bytes, which is not even compressed.
  const isDrawn = stream instanceof PDFRawStream && stream.getContentsSize() > 0;
  const content = isDrawn ? inflateSync(stream.getContents()) : new Uint8Array();
  return {
    content,
    fonts: new Map(
      named(resources, 'Font').flatMap(([name, font]) =>
        font instanceof PDFDict ? [[name, tableOf(font)]] : [],
      ),
    ),
    drawings: new Map(
      named(resources, 'XObject').flatMap(([name, object]) =>
        object instanceof PDFRawStream ? placedDrawings(name, object, tableOf) : [],
      ),
    ),
  };
}

/** A picture is none. */
function placedDrawings(
  name: string,
  object: PDFRawStream,
  tableOf: TableOf,
): [string, PlacedDrawing][] {
  const { dict } = object;
  if (dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return [];
  const drawing = drawingOf(object, dict.lookupMaybe(PDFName.of('Resources'), PDFDict), tableOf);
  const numbers = dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)?.asArray() ?? [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.map((each) =>
    each instanceof PDFNumber ? each.asNumber() : 0,
  );
  return [[name, { ...drawing, matrix: [a, b, c, d, e, f] }]];
}

function named(
  resources: PDFDict | undefined,
  kind: 'Font' | 'XObject',
): [string, PDFObject | undefined][] {
  const list = resources?.lookupMaybe(PDFName.of(kind), PDFDict);
  return (list?.keys() ?? []).map((name) => [name.decodeText(), list?.lookup(name)]);
}
