import { chmod, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPrintCache } from './print-cache.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'bascule cache é-')), 'not yet there');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const pdf = Buffer.from('%PDF-1.7 …');

test('what was kept is there for the next process', async () => {
  await openPrintCache(folder).write('binder-1', pdf);
  expect(await openPrintCache(folder).read('binder-1')).toEqual(pdf);
  expect(await readdir(folder)).toEqual(['binder-1']);
});

test('what was kept last counts', async () => {
  const cache = openPrintCache(folder);
  await cache.write('counts-1', Buffer.from('old'));
  await cache.write('counts-1', Buffer.from('new'));
  expect(String(await cache.read('counts-1'))).toBe('new');
});

test('a name under which nothing was kept gives nothing', async () => {
  expect(await openPrintCache(folder).read('binder-1')).toBeUndefined();
});

test.each<{ name: string; damage: (entry: Buffer) => Buffer }>([
  { name: 'empty', damage: () => Buffer.alloc(0) },
  { name: 'cut short', damage: (entry) => entry.subarray(0, -1) },
  { name: 'longer than it was', damage: (entry) => Buffer.concat([entry, pdf]) },
  { name: 'with a bit turned', damage: (entry) => Buffer.from(entry.with(40, 0)) },
  { name: 'of nothing but zeros', damage: (entry) => Buffer.alloc(entry.length) },
])('an entry that is $name is not used, and can be kept again', async ({ damage }) => {
  const cache = openPrintCache(folder);
  await cache.write('binder-1', pdf);
  const path = join(folder, 'binder-1');
  await writeFile(path, damage(await readFile(path)));
  expect(await cache.read('binder-1')).toBeUndefined();
  await cache.write('binder-1', pdf);
  expect(await cache.read('binder-1')).toEqual(pdf);
});

test('many processes may keep the same thing at once', async () => {
  const names = Array.from({ length: 20 }, () => 'binder-1');
  await Promise.all(names.map((name) => openPrintCache(folder).write(name, pdf)));
  expect(await openPrintCache(folder).read('binder-1')).toEqual(pdf);
  expect(await readdir(folder)).toEqual(['binder-1']);
});

test('what was kept first goes when there is too much', async () => {
  const cache = openPrintCache(folder, 2.5);
  for (const [index, name] of ['binder-2', 'binder-1', 'binder-3'].entries()) {
    await cache.write(name, Buffer.alloc(1024 ** 2));
    await utimes(join(folder, name), index, index);
  }
  await cache.prune();
  expect((await readdir(folder)).toSorted()).toEqual(['binder-1', 'binder-3']);
});

test('a folder that cannot be made is no fault', async () => {
  const cache = openPrintCache('/dev/null/cache');
  await cache.write('binder-1', pdf);
  await cache.prune();
  expect(await cache.read('binder-1')).toBeUndefined();
});

test.runIf(process.getuid?.() !== 0)('nor is one that may only be read', async () => {
  const cache = openPrintCache(folder);
  await cache.write('binder-1', pdf);
  await chmod(folder, 0o500);
  await cache.write('binder-2', pdf);
  await cache.prune();
  expect(await cache.read('binder-1')).toEqual(pdf);
  await chmod(folder, 0o700);
});
