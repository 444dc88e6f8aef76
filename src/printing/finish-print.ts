import { editPdf } from './edit-pdf.ts';
import { fontFaults } from './pdf-fonts.ts';
import { strayLinks } from './pdf-links.ts';
import { refuse } from './print-failed.ts';
import type { RawPrint } from './print-page.ts';
import type { Metadata } from './write-metadata.ts';

/**
 * Turn a print into the PDF that readers get.
 *
 * @throws {PrintFailed} when a link leads out of it or a letter is not of the page's own fonts.
 */
export async function finishPrint(
  path: string,
  { document, facts }: RawPrint,
  metadata: Metadata,
): Promise<Uint8Array> {
  refuse(path, [...strayLinks(document), ...fontFaults(document, facts.fontFamilies)]);
  return await editPdf(document, { ...metadata, ...facts });
}
