import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carriedBrowser, isCarriedHere } from './carried-browser.ts';
import { startBrowser, stopBrowser, type LocalBrowser } from './start-browser.ts';

describe.runIf(isCarriedHere())('the carried browser', { timeout: 60_000 }, () => {
  let cache: string;
  let browsers: LocalBrowser[];
  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'bascule cache '));
    const env = { XDG_CACHE_HOME: cache, LD_LIBRARY_PATH: '/opt/theirs' };
    browsers = await Promise.all([carriedBrowser(env), carriedBrowser(env)]);
  }, 60_000);
  afterAll(() => rm(cache, { recursive: true }));

  const first = () => browsers[0] ?? expect.fail('nothing was unpacked');

  test('is unpacked once by those who ask at the same time', async () => {
    expect(browsers[1]).toEqual(browsers[0]);
    expect(await readdir(join(cache, 'bascule'))).toEqual([
      expect.stringMatching(/^chromium-[\d.]+$/),
    ]);
  });

  test('starts with its own libraries ahead of others', async () => {
    expect(first().env['LD_LIBRARY_PATH']).toMatch(/al2023\/lib:\/opt\/theirs$/);
    const browser = await startBrowser(first());
    expect(await browser.version()).toContain('Chrome');
    await stopBrowser(browser);
  });

  test('is made whole again when a part of it was cleaned away', async () => {
    const folder = dirname(first().executablePath);
    await rm(join(folder, 'al2023'), { recursive: true });
    await carriedBrowser({ XDG_CACHE_HOME: cache });
    expect(await readdir(folder)).toContain('al2023');
  });

  test('goes among the temporary files where the cache cannot be written to', async () => {
    const { executablePath } = await carriedBrowser({ XDG_CACHE_HOME: '/dev/null' });
    expect(executablePath.startsWith(tmpdir())).toBe(true);
  });
});
