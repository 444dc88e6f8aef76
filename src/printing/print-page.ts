/** Prints pages of a built folder, or refuses to when any part of one is missing. */
import type { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'puppeteer';
import { openPdf } from './edit-pdf.ts';
import { brokenLinks, readFacts, type PageFacts } from './page-facts.ts';
import { refuse } from './print-failed.ts';
import { readShades, type Shade } from './proof/page-shades.ts';
import { readSaidParts, type SaidPart } from './proof/said-parts.ts';
import { origin, serveFolder, type Requests } from './serve-folder.ts';
import { settlePage } from './settle-page.ts';
import { usualPatience } from './start-browser.ts';
import { wideParts } from './wide-parts.ts';

export interface PageToPrint {
  /** The built folder. */
  folder: string;
  /** Path of the page from the folder's root: `binders/medecine-a.html`. */
  path: string;
}

/** A PDF as the browser made it, and what the page it was made from tells of itself. */
export interface RawPrint {
  document: PDFDocument;
  facts: PageFacts;
  /** Paths of all that it asked for, itself included. */
  asked: ReadonlySet<string>;
  /** What its parts say, and in which colours. */
  said: readonly SaidPart[];
  shades: readonly Shade[];
}

/** A page that is loaded and whole. Each print has a stylesheet of its own, which comes after all others. */
export interface OpenPage {
  facts: PageFacts;
  /** Quicker, and with neither tags nor outline. */
  draft: (stylesheet: string) => Promise<PDFDocument>;
  /** `parts` are the ids of what is read of it as well. Wider than its paper it may not be. */
  print: (stylesheet: string, parts: readonly string[]) => Promise<RawPrint>;
}

/**
 * Open a page, with scripts off, and print it on A4 or on the sizes its stylesheets ask for.
 *
 * @throws {PrintFailed} when the page asks for anything that is missing, unreadable or not its own.
 */
export async function withPage<Made>(
  browser: Browser,
  toPrint: PageToPrint,
  use: (page: OpenPage) => Promise<Made>,
): Promise<Made> {
  const page = await browser.newPage();
  // Without this, a page whose process dies is waited for until patience runs out.
  const crashed = new Promise<never>((_, reject) => page.once('error', reject));
  try {
    return await Promise.race([open(page, toPrint, use), crashed]);
  } finally {
    // Not waited for: a page that hangs would hold back the error that says so.
    page.close().catch(() => undefined);
  }
}

async function open<Made>(
  page: Page,
  toPrint: PageToPrint,
  use: (page: OpenPage) => Promise<Made>,
): Promise<Made> {
  const { folder, path } = toPrint;
  page.setDefaultTimeout(usualPatience);
  await page.setJavaScriptEnabled(false);
  await page.emulateMediaType('print');
  const requests = await serveFolder(page, folder);
  try {
    const facts = await load(page, path, requests);
    return await use({
      facts,
      draft: async (stylesheet) => {
        await page.evaluate(adopt, stylesheet);
        return await makePdf(page, false);
      },
      print: async (stylesheet, parts) => {
        await page.evaluate(adopt, stylesheet);
        refuse(path, await wideParts(page));
        const said = await readSaidParts(page, parts);
        const shades = await readShades(page);
        return {
          document: await makePdf(page, true),
          facts,
          asked: requests.asked,
          said,
          shades,
        };
      },
    });
  } finally {
    // What went wrong for want of something is better told by what was wanted.
    refuse(path, requests.faults);
  }
}

async function load(page: Page, path: string, requests: Requests): Promise<PageFacts> {
  await page.goto(new URL(path, origin).href);
  refuse(path, requests.faults);
  refuse(path, await settlePage(page));
  const facts = await readFacts(page);
  refuse(path, brokenLinks(facts));
  return facts;
}

/** Runs in the browser, so it can use nothing from outside itself. */
async function adopt(stylesheet: string): Promise<void> {
  document.adoptedStyleSheets = [await new CSSStyleSheet().replace(stylesheet)];
}

async function makePdf(page: Page, isTagged: boolean): Promise<PDFDocument> {
  const pdf = await page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: isTagged,
    outline: isTagged,
    // They are all there by now, and waiting again needs a page in the foreground.
    waitForFonts: false,
  });
  return await openPdf(pdf);
}
