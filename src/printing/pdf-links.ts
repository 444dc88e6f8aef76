import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import { origin } from './serve-folder.ts';

/** Say on each link, for those who hear the PDF, what its text on the page says. */
export function nameLinks(document: PDFDocument, linkTexts: ReadonlyMap<string, string>): void {
  for (const link of links(document)) {
    const target = targetOf(link);
    const text = linkTexts.get(target) || target.replace(/^#/, '');
    link.set(PDFName.of('Contents'), PDFHexString.fromText(text));
  }
}

/** Links that lead nowhere on paper: out of the page into the built folder, or to no place at all. */
export function strayLinks(document: PDFDocument): string[] {
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.keys() ?? [];
  const targets = new Set(places.map((place) => `#${place.decodeText()}`));
  const isStray = (target: string) =>
    target.startsWith('#')
      ? !targets.has(target)
      : target.startsWith('file:') || target.startsWith(origin);
  const stray = links(document).map(targetOf).filter(isStray);
  return stray.map(
    (target) => `Its link to \`${target.replace(origin, '')}\` leads nowhere in it.`,
  );
}

function links(document: PDFDocument): PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.filter(
    (object) =>
      object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Link'),
  ) as PDFDict[];
}

/** `#<id>` for a place in the PDF itself, or else a URL. */
function targetOf(link: PDFDict): string {
  const place = link.lookup(PDFName.of('Dest'));
  if (place instanceof PDFName) return `#${place.decodeText()}`;
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = action?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString
    ? address.decodeText()
    : '';
}
