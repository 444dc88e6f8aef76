/** Prints one page of a built folder, or refuses to when any part of it is missing. */
import type { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'puppeteer';
import { openPdf } from './edit-pdf.ts';
import { brokenLinks, readFacts, type PageFacts } from './page-facts.ts';
import { refuse } from './print-failed.ts';
import { readShades, type Shade } from './proof/page-shades.ts';
import { readSaidParts, type SaidPart } from './proof/said-parts.ts';
import { origin, serveFolder, type Requests, type ServedFolder } from './serve-folder.ts';
import { settlePage } from './settle-page.ts';
import { usualPatience } from './start-browser.ts';
import { wideParts } from './wide-parts.ts';

export interface PageToPrint extends ServedFolder {
  /** Path of the page from the folder's root: `binders/medecine-a.html`. */
  path: string;
  /** A draft is quicker but has neither tags nor outline. */
  isDraft?: boolean;
  /** Ids of the parts of the page that the print has to hold. */
  parts?: readonly string[];
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

/**
 * Print a page on A4, or on the sizes its stylesheet asks for, with scripts off.
 *
 * @throws {PrintFailed} when the page asks for anything that is missing, unreadable or not its own, or is
 * wider than its paper.
 */
export async function printPage(browser: Browser, toPrint: PageToPrint): Promise<RawPrint> {
  const page = await browser.newPage();
  // Without this, a page whose process dies is waited for until patience runs out.
  const crashed = new Promise<never>((_, reject) => page.once('error', reject));
  try {
    return await Promise.race([printOn(page, toPrint), crashed]);
  } finally {
    // Not waited for: a page that hangs would hold back the error that says so.
    page.close().catch(() => undefined);
  }
}

async function printOn(page: Page, toPrint: PageToPrint): Promise<RawPrint> {
  const { path, isDraft = false, parts = [] } = toPrint;
  page.setDefaultTimeout(usualPatience);
  await page.setJavaScriptEnabled(false);
  await page.emulateMediaType('print');
  const requests = await serveFolder(page, toPrint);
  try {
    const facts = await load(page, toPrint, requests);
    const said = await readSaidParts(page, parts);
    const shades = parts.length > 0 ? await readShades(page) : [];
    const pdf = await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: !isDraft,
      outline: !isDraft,
      // They are all there by now, and waiting again needs a page in the foreground.
      waitForFonts: false,
    });
    return { document: await openPdf(pdf), facts, asked: requests.asked, said, shades };
  } finally {
    // What went wrong for want of something is better told by what was wanted.
    refuse(path, requests.faults);
  }
}

async function load(page: Page, toPrint: PageToPrint, requests: Requests): Promise<PageFacts> {
  await page.goto(new URL(toPrint.path, origin).href);
  const overrides = [...(toPrint.overrides?.keys() ?? [])];
  const unasked = overrides.filter((override) => !requests.asked.has(override));
  const unlinked = unasked.map((override) => `It does not link \`${override}\`.`);
  refuse(toPrint.path, [...requests.faults, ...unlinked]);
  refuse(toPrint.path, await settlePage(page));
  refuse(toPrint.path, await wideParts(page));
  const facts = await readFacts(page);
  refuse(toPrint.path, brokenLinks(facts));
  return facts;
}
