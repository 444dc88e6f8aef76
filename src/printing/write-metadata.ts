import { PDFName, type PDFDocument } from 'pdf-lib';

/** What a PDF says of itself. */
export interface Metadata {
  title: string;
  /** BCP 47, `fr`. */
  language: string;
  /** The day its content is of, `YYYY-MM-DD`. It is the PDF's date too: the clock has no say. */
  date: string;
}

const creator = 'Bascule';

/** Write title, language and dates, in the old way and as XMP. */
export function writeMetadata(document: PDFDocument, metadata: Metadata): void {
  const day = new Date(`${metadata.date}T00:00:00Z`);
  document.setTitle(metadata.title, { showInWindowTitleBar: true });
  document.setLanguage(metadata.language);
  document.setCreator(creator);
  document.setCreationDate(day);
  document.setModificationDate(day);

  const { context, catalog } = document;
  const stream = context.stream(new TextEncoder().encode(xmp(metadata, document.getProducer())), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
}

function xmp({ title, language, date }: Metadata, producer = creator): string {
  const moment = `${date}T00:00:00Z`;
  // The odd id is part of the format: XMP specification part 1, section 7.3.2.
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${xmlText(language)}</rdf:li></rdf:Bag></dc:language>
<dc:format>application/pdf</dc:format>
<xmp:CreatorTool>${creator}</xmp:CreatorTool>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<pdf:Producer>${xmlText(producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
