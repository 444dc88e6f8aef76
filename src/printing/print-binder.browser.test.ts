import { rm } from 'node:fs/promises';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream } from 'pdf-lib';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { inspectPdf, readPages, type InspectedPdf } from './inspect-pdf.ts';
import { listFonts } from './pdf-fonts.ts';
import { printBinder, type Binder, type PrintedBinder } from './print-binder.ts';
import { sampleBinder, sampleSheets, writeSample } from './sample-binder.ts';
import { stopBrowser } from './start-browser.ts';

const slow = 60_000;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser({ env: process.env });
}, slow);
afterAll(() => stopBrowser(browser));

/** Print the sample binder, but for what the test says otherwise. */
async function printSample(
  changes: Partial<Binder> = {},
  changePage?: (html: string) => string,
): Promise<PrintedBinder> {
  const folder = await writeSample(changePage);
  try {
    return await printBinder({ browser, folder, binder: { ...sampleBinder, ...changes } });
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a printed binder', () => {
  let printed: PrintedBinder;
  let inspected: InspectedPdf;
  let texts: string[];
  beforeAll(async () => {
    printed = await printSample();
    inspected = await inspectPdf(printed.pdf);
    texts = await readPages(printed.pdf);
  }, slow);

  /** The page on which a text is read; the contents, which name everything, left out. */
  const pageWith = (text: string) =>
    texts.findIndex((page, index) => index !== 2 && oneLine(page).includes(oneLine(text))) + 1;

  test.each(sampleSheets)('bears on its contents the page of $code', ({ code, title }) => {
    const line = oneLine(texts[2] ?? '').split(oneLine(`${code} ${title}`))[1];
    expect(line).toMatch(new RegExp(`^${pageWith(title)}(?!\\d)`));
  });

  test.each(sampleSheets)('opens $code on a right-hand page', ({ title }) => {
    expect(pageWith(title) % 2).toBe(1);
  });

  test('has these pages', () => {
    const feet = texts.map((text) => {
      const ownPage = /[A-Z]{3}-\d\d-[A-Z] · p\. \d\/\d\n(suite p\. \d|FIN)/.exec(text)?.[0];
      return (ownPage ?? text.match(/Page laissée blanche|Sommaire/)?.[0])?.replace('\n', ', ');
    });
    expect(feet).toMatchInlineSnapshot(`
      [
        undefined,
        "Page laissée blanche",
        "Sommaire",
        "Page laissée blanche",
        "BIO-03-D · p. 1/1, FIN",
        "Page laissée blanche",
        "PHA-01-D · p. 1/3, suite p. 2",
        "PHA-01-D · p. 2/3, suite p. 3",
        "PHA-01-D · p. 3/3, FIN",
        "Page laissée blanche",
        "IMG-02-B · p. 1/1, FIN",
        "Page laissée blanche",
        "ADM-01-R · p. 1/1, FIN",
      ]
    `);
  });

  test('numbers every page but the cover', () => {
    const numbered = texts.map((text, index) =>
      new RegExp(`(^|\\D)${index + 1}/${texts.length}(\\D|$)`).test(text),
    );
    expect(numbered).toEqual(texts.map((_, index) => index > 0));
  });

  test('says what it is', () => {
    expect(inspected).toMatchObject({
      pages: printed.pages,
      isTagged: true,
      language: 'fr',
      title: sampleBinder.title,
    });
  });

  test('has its headings for bookmarks, spaces and all', () => {
    const headings = ['Médecine A', 'Sommaire', ...sampleSheets.map(({ title }) => title)];
    expect(inspected.outline).toEqual(headings.map((title) => ({ title, level: 1 })));
  });

  test('holds the fonts it is set in', async () => {
    const fonts = listFonts(await PDFDocument.load(printed.pdf));
    expect(fonts.map(({ name, isEmbedded }) => [name, isEmbedded])).toEqual([
      ['AtkinsonHyperlegibleNext-Bold', true],
      ['AtkinsonHyperlegibleNext-Regular', true],
    ]);
  });

  test('links to nothing but its own pages and telephones', async () => {
    expect(await addresses(printed.pdf)).toEqual(['tel:+33123456789']);
  });

  test('tells on each link what it says on the page', async () => {
    const links = linksOf(await PDFDocument.load(printed.pdf));
    const said = links.map((link) => link.lookup(PDFName.of('Contents'), PDFHexString));
    expect(new Set(said.map((contents) => contents.decodeText()))).toEqual(
      new Set([
        ...sampleSheets.map(({ code, title }) => `${code} ${title}`),
        'Haut du sommaire',
        '01 23 45 67 89',
      ]),
    );
  });

  test('is dated by its content, not by the clock', async () => {
    const document = await PDFDocument.load(printed.pdf, { updateMetadata: false });
    const day = new Date(sampleBinder.date);
    expect([document.getCreationDate(), document.getModificationDate()]).toEqual([day, day]);
    expect(metadataOf(document)).toContain('<xmp:CreateDate>2026-11-21T00:00:00Z</xmp:CreateDate>');
  });

  test(
    'has the same bytes when printed again, from known pages or not',
    async () => {
      const again = await printSample();
      const knownPages = new Map(printed.sheets.map(({ id, pages }) => [id, pages]));
      const known = await printSample({ knownPages });
      expect(again.pdf).toEqual(printed.pdf);
      expect(known.pdf).toEqual(printed.pdf);
    },
    slow,
  );
});

test.each<{ name: string; pages: number }>([
  { name: 'too few', pages: 1 },
  { name: 'too many', pages: 9 },
])(
  'known pages that are $name are counted anew',
  async ({ pages }) => {
    const { sheets } = await printSample();
    const knownPages = new Map(sheets.map(({ id }) => [id, pages]));
    expect((await printSample({ knownPages })).sheets).toEqual(sheets);
  },
  slow,
);

describe('a binder is not printed', () => {
  test.each<{ name: string; from: string; to: string; fault: string }>([
    {
      name: 'without a picture',
      from: '../plan.svg',
      to: '../plan-2.svg',
      fault: 'It asks for `/plan-2.svg`, which cannot be read.',
    },
    {
      name: 'with a picture that is no picture',
      from: '../plan.svg',
      to: 'print.css',
      fault: 'Its picture `http://bascule.invalid/binders/print.css` cannot be shown.',
    },
    {
      name: 'without a stylesheet',
      from: 'href="print.css"',
      to: 'href="prin.css"',
      fault: 'It asks for `/binders/prin.css`, which cannot be read.',
    },
    {
      name: 'without a font',
      from: '</head>',
      to: '<style>@font-face { font-family: Lost; src: url(/lost.woff2) }</style></head>',
      fault: 'It asks for `/lost.woff2`, which cannot be read.',
    },
    {
      name: 'with a font that is no font',
      from: '</head>',
      to: '<style>@font-face { font-family: Odd; src: url(/plan.svg) }</style></head>',
      fault: 'Its font `Odd` (normal, normal) cannot be used.',
    },
    {
      name: 'with letters that its fonts lack',
      from: 'Suite de',
      to: 'Suite ☎ de',
      fault: '`BIO-03-D`, page 5: None of its fonts has what is marked ▯ in `Suite ▯ de`.',
    },
    {
      name: 'with letters that only another font has',
      from: 'Suite de',
      to: 'Suite Ж de',
      fault: 'None of its own fonts has `Ж` (U+0416), so they would come out in `OpenSans',
    },
    {
      name: 'with a bold that its fonts lack',
      from: '<p>Suite de',
      to: '<style>@font-face { font-family: Atkinson; src: url(/atkinson-400.woff2) }</style><p><b style="font-family: Atkinson">Q</b>',
      fault: 'has no such bold or italic as `Q` (U+0051)',
    },
    {
      name: 'with a picture from elsewhere',
      from: '../plan.svg',
      to: 'https://example.org/plan.svg',
      fault: 'It asks for `https://example.org/plan.svg`, which is not its own.',
    },
    {
      name: 'with a file of the machine',
      from: '../plan.svg',
      to: 'file:///etc/hostname',
      fault: 'Its picture `file:///etc/hostname` cannot be shown.',
    },
    {
      name: 'with a file from outside the folder',
      from: '../plan.svg',
      to: '/..%2f..%2fetc/hostname',
      fault: 'It asks for `/..%2f..%2fetc/hostname`, which cannot be read.',
    },
    {
      name: 'when it sends its reader elsewhere',
      from: '<title>',
      to: '<meta http-equiv="refresh" content="0; url=https://example.org/"><title>',
      fault: 'It asks for `https://example.org/`, which is not its own.',
    },
    {
      name: 'with a link into the site',
      from: 'href="tel:+33123456789"',
      to: 'href="../procedures/bio-03-d.html"',
      fault: 'Its link to `/procedures/bio-03-d.html` leads out of it.',
    },
    {
      name: 'with a link to a sheet it does not hold',
      from: 'href="tel:+33123456789"',
      to: 'href="#bio-04-d"',
      fault: 'Its link to `#bio-04-d` leads nowhere in it.',
    },
    {
      name: 'with an id that stands twice',
      from: '<p>Suite',
      to: '<p id="img-02-b">Suite',
      fault: 'The id `img-02-b` stands in it more than once.',
    },
    {
      name: 'with a sheet that nothing links to',
      from: '<a href="#img-02-b">',
      to: '<a>',
      fault: 'No link leads to `img-02-b`, so its page cannot be known.',
    },
    {
      name: 'without the blank page that a sheet needs',
      from: 'data-before="bio-03-d"',
      to: '',
      fault: 'It has no blank page to show before `bio-03-d`.',
    },
    {
      name: 'with the page number of a sheet it does not hold',
      from: 'data-page-of="bio-03-d"',
      to: 'data-page-of="bio-04-d"',
      fault: 'It gives the page of `bio-04-d`, which is not a sheet of it.',
    },
    {
      name: 'with a table that is wider than the sheet',
      from: '<p>Suite',
      to: '<table><tr><td style="min-width: 180mm">Tableau</td></tr></table><p>Suite',
      fault: '`bio-03-d` is 686 pixels wide, and a sheet has room for 661.',
    },
    {
      name: 'with a word that is wider than the sheet',
      from: '<p>Suite',
      to: `<p>${'W'.repeat(80)}</p><p>Suite`,
      fault: '`bio-03-d` is ',
    },
    {
      name: 'without its page',
      from: '',
      to: '',
      fault: 'It asks for `/binders/nowhere.html`, which cannot be read.',
    },
  ])('$name', async ({ from, to, fault }) => {
    const path = from === '' ? 'binders/nowhere.html' : sampleBinder.path;
    const printing = printSample({ path }, (html) => html.replace(from, to));
    await expect(printing).rejects.toThrow(fault);
    await expect(printing).rejects.toHaveProperty('name', 'PrintFailed');
  });
});

function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}

async function addresses(pdf: Uint8Array): Promise<string[]> {
  const links = linksOf(await PDFDocument.load(pdf));
  return links.flatMap((link) => /\/URI \((.*)\)/.exec(String(link))?.[1] ?? []);
}

function linksOf(document: PDFDocument): PDFDict[] {
  const notes = document.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? []);
  return notes.map((note) => document.context.lookup(note, PDFDict));
}

function metadataOf(document: PDFDocument): string {
  const stream = document.catalog.lookup(PDFName.of('Metadata'), PDFStream);
  return new TextDecoder().decode(stream.getContents());
}
