import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import type { Link } from './page-facts.ts';
import { origin } from './serve-folder.ts';

/** Tell on each link, for those who hear the PDF, what the first link to the same place says. */
export function nameLinks(document: PDFDocument, named: readonly Link[]): void {
  const linkTexts = new Map(named.toReversed().map(({ target, text }) => [target, text]));
  for (const link of links(document)) {
    const target = targetOf(link);
    const text = linkTexts.get(target) || target.replace(/^#/, '');
    link.set(PDFName.of('Contents'), PDFHexString.fromText(text));
  }
}

/** Links that lead out of the page into the built folder, where paper cannot follow. */
export function strayLinks(document: PDFDocument): string[] {
  const targets = links(document).map(targetOf);
  const stray = targets.filter((target) => target.startsWith('file:') || target.startsWith(origin));
  return stray.map((target) => `Its link to \`${target.replace(origin, '')}\` leads out of it.`);
}

/** Of a finished PDF: links that lead nowhere on paper, or of which nobody hears where they lead. */
export function linkFaults(document: PDFDocument): string[] {
  const faults = links(document).flatMap((link) => {
    const target = targetOf(link);
    const contents = link.lookup(PDFName.of('Contents'));
    return [
      ...(/^(#|tel:|mailto:|https:)/.test(target)
        ? []
        : [`Its link to \`${target}\` leads out of it.`]),
      ...(contents instanceof PDFHexString && contents.decodeText().trim() !== ''
        ? []
        : [`Its link to \`${target}\` does not tell what it leads to.`]),
    ];
  });
  return [...new Set(faults)];
}

function links(document: PDFDocument): PDFDict[] {
  const notes = document.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? []);
  return notes
    .map((note) => document.context.lookup(note, PDFDict))
    .filter((note) => note.get(PDFName.of('Subtype')) === PDFName.of('Link'));
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
