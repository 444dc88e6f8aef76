import { PDFDocument, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { renumberTags } from './renumber-tags.ts';

test('tags are numbered from 1 in their order, wherever they are mentioned', async () => {
  const document = await PDFDocument.create();
  const tag = PDFString.of('node00001802');
  const other = PDFString.of('node00000052');
  const head = document.context.obj({ ID: tag, T: PDFString.of('node 3') });
  const cell = document.context.obj({ ID: other, A: [{ Headers: [tag, other] }] });
  document.context.register(head);
  document.context.register(cell);

  renumberTags(document);

  expect(String(head)).toContain('/ID (node00000002)\n/T (node 3)');
  expect(String(cell).replace(/\s+/g, ' ')).toBe(
    '<< /ID (node00000001) /A [ << /Headers [ (node00000002) (node00000001) ] >> ] >>',
  );
});
