import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BrowserMissing } from './browser-missing.ts';
import { openBrowser } from './browser.ts';
import { carriedBrowser, isCarriedHere } from './carried-browser.ts';
import type { Binder } from './print-binder.ts';
import { printBinders, type BindersJob } from './print-binders.ts';
import { sampleBinder, writeSample } from './sample-binder.ts';

const { env } = process;
let folder: string;
beforeAll(async () => {
  folder = await writeSample();
});
afterAll(() => rm(folder, { recursive: true }));

const nowhere: Binder = { ...sampleBinder, path: 'binders/nowhere.html' };

/** Print binders from the sample folder; gives the paths of those that came out. */
async function print(binders: readonly Binder[], job: Partial<BindersJob> = {}): Promise<string[]> {
  const printed: string[] = [];
  const onPrinted = ({ path }: Binder) => void printed.push(path);
  const open = () => openBrowser({ env });
  await printBinders({ openBrowser: open, folder, binders, onPrinted, ...job });
  return printed;
}

/** Opens browsers that all work, but for the first few. */
function spoilt(first: number, spoil: (browser: Browser) => void): () => Promise<Browser> {
  let opened = 0;
  return async () => {
    const browser = await openBrowser({ env, patience: 1_500 });
    if (opened++ < first) spoil(browser);
    return browser;
  };
}

const crash = (browser: Browser) => void browser.process()?.kill('SIGKILL');
const hang = (browser: Browser) => void browser.process()?.kill('SIGSTOP');

describe('printBinders', { timeout: 60_000 }, () => {
  test('prints every binder', async () => {
    const binders = [sampleBinder, sampleBinder, sampleBinder];
    expect(await print(binders, { concurrency: 2 })).toHaveLength(3);
  });

  test('prints the others when some fail, and names all that did', async () => {
    const printed: string[] = [];
    const printing = print([nowhere, sampleBinder, nowhere], {
      onPrinted: ({ path }) => void printed.push(path),
    });
    const failure = { page: nowhere.path, culprit: 'page' };
    await expect(printing).rejects.toMatchObject({ failures: [failure, failure] });
    expect(printed).toEqual([sampleBinder.path]);
  });

  test.each<{ name: string; spoil: (browser: Browser) => void }>([
    { name: 'crashes', spoil: crash },
    { name: 'hangs', spoil: hang },
  ])('takes a fresh browser when one $name', async ({ spoil }) => {
    const printed = await print([sampleBinder], { openBrowser: spoilt(2, spoil) });
    expect(printed).toEqual([sampleBinder.path]);
  });

  test('finds out once, not binder by binder, that a browser hangs', async () => {
    let opened = 0;
    const openHanging = spoilt(1, hang);
    const binders = Array.from({ length: 5 }, () => sampleBinder);
    const printed = await print(binders, {
      concurrency: 1,
      openBrowser: () => {
        opened++;
        return openHanging();
      },
    });
    expect(printed).toHaveLength(5);
    // The one that hung, one for the binder that it failed, one for the others.
    expect(opened).toBe(3);
  });

  test('asks for a browser once where there is none', async () => {
    let asked = 0;
    const printing = print([sampleBinder, sampleBinder, sampleBinder], {
      openBrowser: () => {
        asked++;
        return Promise.reject(new BrowserMissing(['There is none.']));
      },
    });
    await expect(printing).rejects.toThrow(BrowserMissing);
    expect(asked).toBe(1);
  });

  test('a binder that brings every browser down takes no other with it', async () => {
    const paths: string[] = [];
    const doomed: Binder = { ...sampleBinder, path: 'binders/doomed.html' };
    await cp(join(folder, sampleBinder.path), join(folder, doomed.path));
    // A page is taken for this one by the address that it opens.
    const openBrowserOfDoom = async () => {
      const browser = await openBrowser({ env });
      browser.on('targetchanged', (target) => {
        if (target.url().endsWith('doomed.html')) crash(browser);
      });
      return browser;
    };
    const printing = print([sampleBinder, doomed, sampleBinder, sampleBinder], {
      concurrency: 2,
      openBrowser: openBrowserOfDoom,
      onPrinted: ({ path }) => void paths.push(path),
    });
    await expect(printing).rejects.toMatchObject({
      failures: [{ page: doomed.path, culprit: 'browser' }],
    });
    expect(paths).toEqual([sampleBinder.path, sampleBinder.path, sampleBinder.path]);
  });

  test('gives up when the third browser crashes too', async () => {
    const printing = print([sampleBinder], { openBrowser: spoilt(3, crash) });
    await expect(printing).rejects.toMatchObject({
      name: 'PrintFailed',
      failures: [{ page: sampleBinder.path, culprit: 'browser' }],
    });
  });

  test('lets through what goes wrong with a printed binder', async () => {
    const onPrinted = () => Promise.reject(new Error('No space left on device'));
    await expect(print([sampleBinder], { onPrinted })).rejects.toThrow('No space left');
  });

  test.runIf(isCarriedHere())('prints the same with a browser elsewhere', async () => {
    const { executablePath, env: theirs } = await carriedBrowser(env);
    const elsewhere = await puppeteer.launch({
      executablePath,
      env: theirs,
      headless: 'shell',
      args: ['--no-sandbox', '--font-render-hinting=none'],
    });
    const pdfs: Uint8Array[] = [];
    const onPrinted: BindersJob['onPrinted'] = (_, { pdf }) => void pdfs.push(pdf);
    await print([sampleBinder], { onPrinted });
    const browserUrl = elsewhere.wsEndpoint();
    await print([sampleBinder], { onPrinted, openBrowser: () => openBrowser({ env, browserUrl }) });
    await elsewhere.close();
    expect(pdfs[1]).toEqual(pdfs[0]);
  });
});
