import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inWorkFolder } from './work-folder.ts';

let parent: string;

beforeEach(async () => {
  parent = join(await mkdtemp(join(tmpdir(), 'bascule-work-')), '.cache');
});
afterEach(() => rm(join(parent, '..'), { recursive: true, force: true }));

const own = `building-${hostname()}-`;

test('the folder is there for the work and gone after it', async () => {
  const wasThere = await inWorkFolder(parent, (folder) => Promise.resolve(existsSync(folder)));
  expect(wasThere).toBe(true);
  expect(await readdir(parent)).toEqual([]);
});

test('work that fails leaves nothing behind either', async () => {
  const failing = inWorkFolder(parent, () => Promise.reject(new Error('full')));
  await expect(failing).rejects.toThrow('full');
  expect(await readdir(parent)).toEqual([]);
});

test('two pieces of work at once have a folder each', async () => {
  const both = await inWorkFolder(parent, (one) =>
    inWorkFolder(parent, (other) => Promise.resolve([one, other])),
  );
  expect(new Set(both).size).toBe(2);
});

test.each([
  { name: 'a build that was killed: its folder is cleared away', pid: 2 ** 22 + 1, stays: false },
  { name: 'a build that is at work: its folder is left alone', pid: process.pid, stays: true },
])('$name', async ({ pid, stays }) => {
  const left = `${own}${String(pid)}-abcdef`;
  await mkdir(join(parent, left), { recursive: true });
  await inWorkFolder(parent, () => Promise.resolve());
  expect(existsSync(join(parent, left))).toBe(stays);
});
