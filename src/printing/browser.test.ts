import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserVersion, openBrowser } from './browser.ts';
import { stopBrowser } from './start-browser.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-browser-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program that is no browser. */
async function program(text: string): Promise<string> {
  const path = join(folder, 'program.sh');
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

test('a browser starts with nothing but the dependencies', { timeout: 60_000 }, async () => {
  const { HOME } = process.env;
  const browser = await openBrowser({ env: { HOME } });
  expect(await browserVersion(browser)).toMatch(/Chrome\/\d+\.\d+\.\d+/);
  await stopBrowser(browser);
});

describe('no other browser is tried when the one asked for', () => {
  test.each<{ name: string; path: () => Promise<string> | string; reason: string }>([
    { name: 'is not there', path: () => '/nowhere/chrome', reason: 'there is no such file' },
    { name: 'is no program', path: () => '/etc/passwd', reason: 'it may not be run' },
    { name: 'ends at once', path: () => program('exit 0'), reason: 'it ends at once' },
    {
      name: 'lacks a library',
      path: () => program('echo libnss3.so: cannot open >&2; exit 127'),
      reason: 'libnss3.so: cannot open',
    },
  ])('$name', async ({ path, reason }) => {
    const PUPPETEER_EXECUTABLE_PATH = await path();
    await expect(openBrowser({ env: { PUPPETEER_EXECUTABLE_PATH } })).rejects.toMatchObject({
      name: 'BrowserMissing',
      message: `No browser could be started to print with. The browser of PUPPETEER_EXECUTABLE_PATH, \`${PUPPETEER_EXECUTABLE_PATH}\`: ${reason}.`,
    });
  });

  test.each(['ws://127.0.0.1:9', 'http://127.0.0.1:9'])(
    'does not answer at %s',
    async (address) => {
      const refused = {
        name: 'BrowserMissing',
        message: expect.stringContaining(address) as string,
      };
      const opened = openBrowser({ env: {}, browserUrl: address });
      await expect(opened).rejects.toMatchObject(refused);
      const elsewhere = openBrowser({ env: { PUPPETEER_BROWSER_URL: address } });
      await expect(elsewhere).rejects.toMatchObject(refused);
    },
  );
});

test('who has no browser is told how to get one', async () => {
  const opened = openBrowser({ env: { PUPPETEER_EXECUTABLE_PATH: '/nowhere' } });
  await expect(opened).rejects.toHaveProperty('hint', expect.stringContaining('--browser-url'));
});
