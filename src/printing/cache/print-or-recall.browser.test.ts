import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import type { Binder } from '../print-binder.ts';
import { sampleBinder, writeSample } from '../sample-binder.ts';
import { stopBrowser } from '../start-browser.ts';
import { openPrintCache } from './print-cache.ts';
import { printOrRecall, type RecalledBinder } from './print-or-recall.ts';

let browser: Browser;
let fresh: RecalledBinder;
beforeAll(async () => {
  browser = await openBrowser({ env: process.env });
  fresh = await print();
});
afterAll(() => stopBrowser(browser));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule recall é-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Change {
  page?: (html: string) => string;
  files?: Readonly<Record<string, string>>;
  binder?: Partial<Binder>;
  generator?: string;
}

/** Print the sample, changed; with a folder to remember it in or without. */
async function print(memory?: string, change: Change = {}): Promise<RecalledBinder> {
  const sample = await writeSample(change.page);
  for (const [path, text] of Object.entries(change.files ?? {})) {
    await writeFile(join(sample, path), text);
  }
  const job = { browser, folder: sample, binder: { ...sampleBinder, ...change.binder } };
  const { generator = 'one' } = change;
  const cache = memory === undefined ? undefined : openPrintCache(memory);
  try {
    return await printOrRecall(job, cache && { cache, generator });
  } finally {
    await rm(sample, { recursive: true });
  }
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
const longer = (html: string) =>
  html.replace('Ressaisir les entrées', `Ressaisir ${'tout '.repeat(900)} les entrées`);

describe('a remembered print', { timeout: 60_000 }, () => {
  test('has the bytes of a fresh one', async () => {
    const first = await print(folder);
    const second = await print(folder);
    expect([first.isUnchanged, second.isUnchanged]).toEqual([false, true]);
    for (const { pdf, pages, sheets } of [first, second]) {
      expect(Buffer.from(pdf).equals(fresh.pdf)).toBe(true);
      expect({ pages, sheets }).toEqual({ pages: fresh.pages, sheets: fresh.sheets });
    }
  });

  test.each<{ name: string; change: Change }>([
    { name: 'a word', change: { page: (html) => html.replace('à la main', 'au stylo') } },
    { name: 'a sheet that grows by a page', change: { page: longer } },
    {
      name: 'a picture',
      change: {
        files: { 'plan.svg': picture },
      },
    },
    { name: 'the day', change: { binder: { date: '2026-11-22' } } },
    {
      name: 'a word in the margin',
      change: { binder: { words: { ...sampleBinder.words, blankPage: 'Vide' } } },
    },
    { name: 'the generator', change: { generator: 'two' } },
  ])('is not used after a change of $name; page counts do no harm', async ({ change }) => {
    await print(folder);
    const changed = await print(folder, change);
    expect(changed.isUnchanged).toBe(false);
    expect(Buffer.from(changed.pdf).equals((await print(undefined, change)).pdf)).toBe(true);
  });

  test('is not used when it is damaged', async () => {
    await print(folder);
    for (const name of await readdir(folder)) {
      const entry = await readFile(join(folder, name));
      await writeFile(join(folder, name), entry.subarray(0, entry.length / 2));
    }
    const again = await print(folder);
    expect(again.isUnchanged).toBe(false);
    expect(Buffer.from(again.pdf).equals(fresh.pdf)).toBe(true);
  });

  test('is not kept when the page loads a file in a way we do not know of', async () => {
    const page = (html: string) =>
      html.replace('</h1>', '</h1><picture><source srcset="other.svg"><img alt=""></picture>');
    await print(folder, { page, files: { 'binders/other.svg': picture } });
    expect(await readdir(folder)).toEqual([]);
  });
});
