import { glob, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexSite, type SearchIndex } from './index-site.ts';
import { PATHS, writeTestSite } from './test-site.ts';

let folder: string;
let index: SearchIndex;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-index-'));
  await writeTestSite(join(folder, 'site'));
  index = await indexSite({ folder: join(folder, 'site'), language: 'fr' });
});

afterAll(() => rm(folder, { recursive: true }));

test('makes every page that marks its body findable, and no other', () => {
  expect(index).toMatchObject({ pages: PATHS.length, paths: PATHS });
});

test('says what it wrote, without the interfaces of Pagefind', async () => {
  const written = await Array.fromAsync(glob('search/**/*.*', { cwd: join(folder, 'site') }));
  expect(index.scripts).toEqual(written.toSorted());
  expect(index.scripts.map((path) => path.replace(/fr_\w+/, '*'))).toEqual([
    'search/engine.js',
    ...Array.from({ length: 4 }, () => 'search/filter/*.pf_filter.js'),
    'search/fragment/*.pf_fragment.js',
    'search/index/*.pf_index.js',
    'search/search.js',
  ]);
});

test('gives the same bytes for the same pages', async () => {
  await writeTestSite(join(folder, 'again'));
  await indexSite({ folder: join(folder, 'again'), language: 'fr' });
  for (const path of index.scripts) {
    const [one, other] = await Promise.all(
      ['site', 'again'].map((site) => readFile(join(folder, site, path), 'utf8')),
    );
    expect(other, path).toBe(one);
  }
});

test('keeps the script that every page carries small', async () => {
  const script = await readFile(join(folder, 'site/search/search.js'));
  expect(gzipSync(script).length).toBeLessThan(2048);
});

test('refuses a site in which nothing can be found', async () => {
  await mkdir(join(folder, 'empty'));
  await expect(indexSite({ folder: join(folder, 'empty'), language: 'fr' })).rejects.toThrow(
    /^No page of/,
  );
});
