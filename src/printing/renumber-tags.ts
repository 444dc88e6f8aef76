import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib';

/**
 * Number the tags that others refer to, such as the heads of a table, from 1. Chromium counts on
 * from whatever its process has shown before, so that no two prints would be alike.
 */
export function renumberTags(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects();
  const mentions = objects.flatMap(([, object]) => [...mentionsIn(object)]);

  // They stand in the PDF's own list in alphabetical order, and have to keep it.
  const inOrder = [...new Set(mentions.map(({ id }) => id))].toSorted();
  const numberById = new Map(inOrder.map((id, index) => [id, index + 1]));
  for (const { id, replace } of mentions) {
    replace(`node${String(numberById.get(id)).padStart(8, '0')}`);
  }
}

/** A place where the id of a tag stands. */
interface Mention {
  id: string;
  replace: (id: string) => void;
}

function* mentionsIn(object: PDFObject): Generator<Mention> {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      yield* mentionsAt(value, (id) => object.set(key, PDFString.of(id)));
    }
  } else if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      yield* mentionsAt(value, (id) => object.set(index, PDFString.of(id)));
    }
  }
}

function* mentionsAt(value: PDFObject, replace: Mention['replace']): Generator<Mention> {
  if (!(value instanceof PDFString)) yield* mentionsIn(value);
  else if (/^node\d{8}$/.test(value.asString())) yield { id: value.asString(), replace };
}
