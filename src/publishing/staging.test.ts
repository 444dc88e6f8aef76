import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStaging } from './staging.ts';

let beside: string;
let target: string;

beforeEach(async () => {
  beside = await mkdtemp(join(tmpdir(), 'bascule-staging-'));
  target = join(beside, 'dist');
});
afterEach(() => rm(beside, { recursive: true, force: true }));

async function edition(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
}

const published = () => readFile(join(target, 'index.html'), 'utf8');

test('the first edition is published where nothing was', async () => {
  const staging = await openStaging(target);
  await edition(staging.folder, 'new');
  await staging.publish();
  expect(await published()).toBe('new');
  expect(await readdir(beside)).toEqual(['dist']);
});

test('a new edition takes the place of the old one, whole', async () => {
  await edition(target, 'old');
  await writeFile(join(target, 'gone.html'), 'a page that no longer exists');
  const staging = await openStaging(target);
  await edition(staging.folder, 'new');
  expect(await published()).toBe('old');
  await staging.publish();
  expect(await published()).toBe('new');
  expect(existsSync(join(target, 'gone.html'))).toBe(false);
});

test('a discarded edition leaves the old one and nothing else', async () => {
  await edition(target, 'old');
  const staging = await openStaging(target);
  await edition(staging.folder, 'half');
  await staging.discard();
  expect(await published()).toBe('old');
  expect(await readdir(beside)).toEqual(['dist']);
});

test('killed between the two renames, the next build brings the old edition back', async () => {
  await edition(join(beside, '.dist.former'), 'old');
  await edition(join(beside, '.dist.building-1'), 'half');
  const staging = await openStaging(target);
  expect(await published()).toBe('old');
  await staging.discard();
  expect(await readdir(beside)).toEqual(['dist']);
});

test('killed just after the renames, the next build keeps the new edition', async () => {
  await edition(join(beside, '.dist.former'), 'old');
  await edition(target, 'new');
  const staging = await openStaging(target);
  await staging.discard();
  expect(await published()).toBe('new');
  expect(await readdir(beside)).toEqual(['dist']);
});
