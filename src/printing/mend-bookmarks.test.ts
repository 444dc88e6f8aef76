import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { mendBookmarks } from './mend-bookmarks.ts';

/** What becomes of the bookmark of a PDF that has just one. */
async function mended(title: string, headings: readonly string[]): Promise<string> {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const bookmark = context.obj({ Title: PDFHexString.fromText(title) });
  catalog.set(PDFName.of('Outlines'), context.obj({ First: bookmark }));
  mendBookmarks(document, headings);
  return bookmark.lookup(PDFName.of('Title'), PDFHexString).decodeText();
}

test.each<{ name: string; title: string; becomes: string }>([
  { name: 'lacks a space', title: 'Qui décideici ?', becomes: 'Qui décide ici ?' },
  { name: 'is said twice', title: 'Qui décide ici ?Qui décideici ?', becomes: 'Qui décide ici ?' },
  { name: 'says its first line twice', title: 'QuiQui décide ici ?', becomes: 'Qui décide ici ?' },
  { name: 'says its last line twice', title: 'Qui décide ici ?ici ?', becomes: 'Qui décide ici ?' },
  {
    name: 'says another word too',
    title: 'Qui décide quoi ici ?',
    becomes: 'Qui décide quoi ici ?',
  },
  { name: 'is another heading', title: 'Qui appelle ?', becomes: 'Qui appelle ?' },
  { name: 'has a word twice', title: 'Ici ici', becomes: 'Ici ici' },
])('a bookmark that $name', async ({ title, becomes }) => {
  expect(await mended(title, ['Qui décide ici ?'])).toBe(becomes);
});
