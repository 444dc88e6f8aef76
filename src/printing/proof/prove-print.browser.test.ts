import { PDFArray, PDFDict, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { openPdf } from '../edit-pdf.ts';
import { stopBrowser } from '../start-browser.ts';
import { provePrint } from './prove-print.ts';
import { samplePrint, type SamplePrint, type Spoilt } from './sample-print.ts';

const slow = 60_000;
let browser: Browser;
let sound: SamplePrint;
beforeAll(async () => {
  browser = await openBrowser({ env: process.env });
  sound = await samplePrint(browser, {});
}, slow);
afterAll(() => stopBrowser(browser));

test('a sound print has no fault', async () => {
  expect(await provePrint(sound.pdf, sound.expected)).toEqual([]);
});

describe('a page that comes out wrong is found:', () => {
  test.each<Spoilt & { name: string; faults: string[] }>([
    {
      name: 'a line that is cut off',
      css: '.last { overflow: hidden; block-size: 0 }',
      faults: [
        '`DPI-03-D`, page 5: It ought to say `Donner 38,5 mg. Fermer la pochette.` after `soins du soir.`, and `Fermer la pochette.` stands there.',
      ],
    },
    {
      name: 'a word that the content has and the page has not',
      html: ['Donner 38,5 mg', 'Donner 38 mg'],
      faults: ['`DPI-03-D`, page 5: It ought to say `5` of `38,5 mg`, after `Prévenir le cadre`.'],
    },
    {
      name: 'the head of a column that is not shown',
      css: '.step-columns { position: absolute; inset-block-start: -50mm }',
      faults: ['`DPI-03-D`, page 5: It ought to show `Heure`.'],
    },
    {
      name: 'a wrong page number',
      css: '[data-page-of="fb-01"]::after { content: "17" !important }',
      faults: [
        '`LISTE`, page 3: It gives `17` for the page of `FB-01`, and not `7`.',
        '`DPI-03-D`, page 5: It gives `17` for the page of `FB-01`, and not `7`.',
      ],
    },
    {
      name: 'a wrong number of pages',
      css: '[data-pages-of="dpi-03-d"]::after { content: "3" !important }',
      faults: ['`LISTE`, page 3: It gives `3` for the number of pages of `DPI-03-D`, and not `2`.'],
    },
    {
      name: 'a fingerprint that is another at the foot',
      css: '[data-fingerprint-of="fb-01"]::after { content: "NC0T75" !important }',
      faults: [
        '`LISTE`, page 3: It gives `NC0T75` for the fingerprint of `FB-01`, and not `NC0T7S`.',
      ],
    },
    {
      name: 'a page without its fingerprint',
      css: '@page sheet-3 { @bottom-left { content: "rév. 3" !important } }',
      faults: ['`FB-01`, page 7: `Empreinte NC0T7S` ought to stand around its text.'],
    },
    {
      name: 'a sheet that is left out of the list',
      html: ['<td data-fingerprint-of="fb-01"></td>', '<td></td>'],
      faults: ['`FB-01`, page 7: The list of effective sheets leaves it out.'],
    },
    {
      name: 'a stranger in the list',
      html: ['</tbody>', '<tr><td>IMG-01</td><td data-fingerprint-of="img-01"></td></tr></tbody>'],
      faults: ['`LISTE`, page 3: It lists `img-01`, which is no sheet of the binder.'],
    },
    {
      name: 'small text',
      css: '.last { font-size: 11pt }',
      faults: ['`DPI-03-D`, page 6: `Donner 38,5 mg.` is set in 11.0 pt, and not 12.'],
    },
    {
      name: 'a small step',
      css: '.step-text { font-size: 12pt }',
      faults: ['`DPI-03-D`, page 5: `Écrire le nom de naissance.` is set in 12.0 pt, and not 14.'],
    },
    {
      name: 'a small foot',
      css: '@page sheet-3 { @bottom-left { font-size: 8pt } }',
      faults: ['`FB-01`, page 7: `rév. 3 · Empreinte NC0T7S` is set in 8.0 pt, and not 9.'],
    },
    {
      name: 'a step that is cut in two',
      css: '.step { break-inside: auto } .step-text { padding-block-end: 5mm } .step-text em { break-before: page; display: block }',
      html: ['le médecin et', '<em>le médecin</em> et'],
      pages: { 'dpi-03-d': 3 },
      faults: [
        '`DPI-03-D`, page 5: The step that begins with `2 Prévenir le cadre, le médecin` runs on to page 6.',
      ],
    },
    {
      name: 'a heading that stands last',
      css: 'h2 { break-after: page !important }',
      pages: { 'dpi-03-d': 3 },
      faults: ['`DPI-03-D`, page 5: The heading `Prévenir` stands last on it.'],
    },
    {
      name: 'a table without its head on the next page',
      css: 'thead { display: table-row-group } tr:nth-child(6) { break-before: page } .rest { break-before: auto !important }',
      faults: ['`DPI-03-D`, page 6: The head of its table, `N° Action`, does not stand on it.'],
    },
    {
      name: 'a page without text',
      css: '#couverture { break-after: page } #couverture::after { content: ""; display: block; break-before: page; block-size: 5mm; border: 1pt solid #000 }',
      pages: { couverture: 2 },
      faults: ['`couverture`, page 2: It has no text.'],
    },
    {
      name: 'text where the holes are',
      css: '@page sheet-3 { margin-inline: 15mm 24mm }',
      faults: ['`FB-01`, page 7: `FB-01 Médecine A` stands 15.0 mm from the binding, and not 20.'],
    },
    {
      name: 'text at the outer edge',
      css: '@page sheet-3 { margin-inline: 30mm 9mm } #fb-01 h1 { text-align: end }',
      faults: ['`FB-01`, page 7: `A` stands 4.8 mm from the right edge, and not 10.'],
    },
    {
      name: 'a foot at the lower edge',
      css: '@page sheet-3 { @bottom-right { vertical-align: bottom } }',
      faults: ['`FB-01`, page 7: `FIN` stands 0.3 mm from the lower edge, and not 10.'],
    },
    {
      name: 'pale text',
      css: '.last { color: #707070 }',
      faults: [
        '`DPI-03-D`, page 5: The text of `Donner 38,5 mg.` has a contrast of 5.0 in grey, and not 7.',
      ],
    },
    {
      name: 'text on a dark ground',
      css: '.zone { background: #888 }',
      faults: ['`FB-01`, page 7: The text of `Identité` has a contrast of 5.9 in grey, and not 7.'],
    },
    {
      name: 'pale text in a colour that is not pale',
      css: '.last { color: #e00000 }',
      faults: [
        '`DPI-03-D`, page 5: The text of `Donner 38,5 mg.` has a contrast of 5.0 in grey, and not 7.',
      ],
    },
    {
      name: 'a pale border',
      css: '.zone { border-color: #aaa }',
      faults: [
        '`FB-01`, page 7: The border of `Identité Nom Prénom` has a contrast of 2.3 in grey, and not 3.',
      ],
    },
    {
      name: 'text that shines through',
      css: '.last { opacity: 0.5 }',
      faults: [
        '`DPI-03-D`, page 5: The text of `Donner 38,5 mg.` has a contrast of 4.0 in grey, and not 7.',
        '`DPI-03-D`, page 5: It ought to say `Donner 38,5 mg. Fermer la pochette.` after `soins du soir.`, and `Fermer la pochette.` stands there.',
      ],
    },
    {
      name: 'a pale head',
      css: '@page sheet-3 { @top-left { color: #888 } }',
      faults: [
        '`FB-01`, page 7: The text of `FB-01 Médecine A` has a contrast of 3.5 in grey, and not 7.',
      ],
    },
    {
      name: 'pale words of a stylesheet',
      css: '.works::before { color: #888 }',
      faults: ['`DPI-03-D`, page 5: The text of `>` has a contrast of 3.5 in grey, and not 7.'],
    },
  ])(
    '$name',
    async ({ faults, ...spoilt }) => {
      const { pdf, expected } = await samplePrint(browser, spoilt);
      expect(await provePrint(pdf, expected)).toEqual(faults);
    },
    slow,
  );
});

describe('a file that is not sound is found:', () => {
  test.each<{ name: string; spoil: (document: PDFDocument) => void; faults: string[] }>([
    {
      name: 'without tags',
      spoil: ({ catalog }) => catalog.delete(PDFName.of('MarkInfo')),
      faults: ['It is not tagged.'],
    },
    {
      name: 'without bookmarks',
      spoil: ({ catalog }) => catalog.delete(PDFName.of('Outlines')),
      faults: ['Its bookmark for the heading `Médecine A` is ``.'],
    },
    {
      name: 'without a language',
      spoil: ({ catalog }) => catalog.delete(PDFName.of('Lang')),
      faults: ['Its language is ``, and not `fr`.'],
    },
    {
      name: 'without metadata',
      spoil: ({ catalog }) => catalog.delete(PDFName.of('Metadata')),
      faults: ['It has no metadata.'],
    },
    {
      name: 'with another title',
      spoil: (document) => document.setTitle('Essai'),
      faults: ['Its title is `Essai`, and not `Classeur de continuité — Médecine A`.'],
    },
    {
      name: 'with the date of today',
      spoil: (document) => document.setCreationDate(new Date('2026-12-24')),
      faults: ['Its date is `2026-12-24T00:00:00Z`, and not `2026-11-21T00:00:00Z`.'],
    },
    {
      name: 'with a bookmark without its spaces',
      spoil: (document) =>
        firstBookmark(document).set(PDFName.of('Title'), PDFString.of('Medecine')),
      faults: ['Its bookmark for the heading `Médecine A` is `Medecine`.'],
    },
    {
      name: 'with a link that does not tell what it leads to',
      spoil: (document) => links(document)[0]?.delete(PDFName.of('Contents')),
      faults: ['Its link to `#couverture` does not tell what it leads to.'],
    },
    {
      name: 'with a link to a file of the machine',
      spoil: (document) => {
        const link = links(document)[0];
        link?.delete(PDFName.of('Dest'));
        link?.set(
          PDFName.of('A'),
          document.context.obj({ S: 'URI', URI: PDFString.of('file:///etc/hostname') }),
        );
      },
      faults: ['Its link to `file:///etc/hostname` leads out of it.'],
    },
    {
      name: 'without its fonts',
      spoil: ({ context }) =>
        context
          .enumerateIndirectObjects()
          .forEach(
            ([, object]) => object instanceof PDFDict && object.delete(PDFName.of('FontFile2')),
          ),
      faults: [
        'Its font `AtkinsonHyperlegibleNext-Bold` may not be embedded.',
        'Its font `AtkinsonHyperlegibleNext-Regular` may not be embedded.',
      ],
    },
    {
      name: 'without its last page',
      spoil: (document) => document.removePage(6),
      faults: [
        "It cannot be opened again: UnknownErrorException: Kid reference not found in parent's kids.",
      ],
    },
    {
      name: 'with a page more',
      spoil: (document) => void document.addPage(),
      faults: ['`FB-01`, page 7: It takes 2 pages, and was to take 1.'],
    },
    {
      name: 'without the order in which it is read',
      spoil: ({ catalog }) => catalog.delete(PDFName.of('StructTreeRoot')),
      faults: [
        '`couverture`, page 1: It ought to say `Médecine A` to begin with, and nothing follows.',
        '`LISTE`, page 3: It ought to say `Feuillets Code Page Pages Empreinte COUVERTURE` to begin with, and nothing follows.',
        '`DPI-03-D`, page 5: It ought to say `Soigner sans le DPI, quand plus` to begin with, and nothing follows.',
        '`FB-01`, page 7: It ought to say `Bordereau Identité Nom Prénom` to begin with, and nothing follows.',
      ],
    },
  ])('$name', async ({ spoil, faults }) => {
    const document = await openPdf(sound.pdf);
    spoil(document);
    expect(await provePrint(await document.save(), sound.expected)).toEqual(faults);
  });

  test.each([0.99, 0.5, 0.01])('cut short to %d of its length', async (part) => {
    const { length } = sound.pdf;
    const faults = await provePrint(sound.pdf.slice(0, length * part), sound.expected);
    expect(faults).toEqual([expect.stringContaining('It cannot be opened again')]);
  });
});

function firstBookmark(document: PDFDocument): PDFDict {
  return document.catalog
    .lookup(PDFName.of('Outlines'), PDFDict)
    .lookup(PDFName.of('First'), PDFDict);
}

function links(document: PDFDocument): PDFDict[] {
  const notes = document
    .getPages()
    .flatMap(({ node }) => node.Annots() ?? PDFArray.withContext(document.context));
  return notes.flatMap((list) =>
    list.asArray().map((note) => document.context.lookup(note, PDFDict)),
  );
}
