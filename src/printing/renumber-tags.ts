import { PDFArray, PDFDict, PDFName, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib';

/**
 * Number the tags that others refer to, such as the heads of a table, from 1. Chromium counts on
 * from whatever its process has shown before, so that no two prints would be alike.
 */
export function renumberTags(document: PDFDocument): void {
  const mentions: Mention[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) gather(object, mentions);

  // They stand in the PDF's own list in alphabetical order, and have to keep it.
  const inOrder = [...new Set(mentions.map(({ id }) => id))].toSorted();
  const numberById = new Map(inOrder.map((id, index) => [id, index + 1]));
  for (const { id, replace } of mentions) {
    replace(`node${String(numberById.get(id)).padStart(8, '0')}`);
  }
}

/** Where ids stand: in tags, in the attributes of tags, in the list of all. */
const homes = ['ID', 'A', 'Headers', 'IDTree', 'Kids', 'Limits', 'Names'].map(PDFName.of);

/** A place where the id of a tag stands. */
interface Mention {
  id: string;
  replace: (id: string) => void;
}

function gather(object: PDFObject, mentions: Mention[]): void {
  const put = (value: PDFObject, replace: (text: PDFString) => void) => {
    if (!(value instanceof PDFString)) return gather(value, mentions);
    const id = value.asString();
    if (/^node\d{8}$/.test(id)) mentions.push({ id, replace: (to) => replace(PDFString.of(to)) });
  };
  if (object instanceof PDFDict) {
    for (const key of homes) {
      const value = object.get(key);
      if (value) put(value, (text) => object.set(key, text));
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => put(value, (text) => object.set(index, text)));
  }
}
