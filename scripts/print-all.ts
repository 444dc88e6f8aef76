import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Words } from '../src/i18n/words.type.ts';
import { browserVersion, openBrowser } from '../src/printing/browser.ts';
import { printBinders } from '../src/printing/print-binders.ts';
import type { PrintJob } from './print-jobs.ts';
import { printMemory } from './print-memory.ts';

/** What is printed, from where to where. */
interface Order {
  jobs: readonly PrintJob[];
  /** The folder the pages are built in. */
  pages: string;
  /** The folder the PDFs go to. */
  out: string;
  words: Words;
  browserUrl?: string | undefined;
  /** Told of each PDF when it is there. */
  note: (text: string) => void;
}

/** What was printed. */
export interface Printed {
  browser: string | undefined;
  /** By PDF: the sheets found in it. */
  sheets: Map<string, string[]>;
  /** By PDF: how many pages it has. */
  pages: Map<string, number>;
}

/** Print pages of a built folder and write each PDF as soon as it is there. */
export async function printAll(order: Order): Promise<Printed> {
  const { jobs, words, browserUrl } = order;
  const printed: Printed = { browser: undefined, sheets: new Map(), pages: new Map() };
  await printBinders({
    folder: order.pages,
    memory: await printMemory(),
    openBrowser: async () => {
      const browser = await openBrowser({ env: process.env, browserUrl });
      printed.browser = await browserVersion(browser);
      return browser;
    },
    binders: jobs,
    onPrinted: async ({ name, pdf: path }, { pdf, pages, sheets, isUnchanged }) => {
      await mkdir(dirname(join(order.out, path)), { recursive: true });
      await writeFile(join(order.out, path), pdf);
      printed.pages.set(path, pages);
      const ids = sheets.map(({ id }) => id);
      printed.sheets.set(path, ids);
      const count = `${String(printed.sheets.size)}/${String(jobs.length)}`;
      order.note(`${words.build.binder(name, pages, isUnchanged)} (${count})`);
    },
  });
  return printed;
}
