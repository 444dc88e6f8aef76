import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFolder, writeManifest } from './manifest.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-manifest-'));
  await mkdir(join(folder, 'services'));
  await writeFile(join(folder, 'index.html'), '');
  await writeFile(join(folder, 'services/bloc.html'), 'bloc');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const made = { today: '2026-11-21', generator: '0.1.0' };

test('every file but the manifest itself has its fingerprint', async () => {
  await writeManifest(folder, made);
  const { files } = await writeManifest(folder, made);
  expect(files).toEqual({
    'index.html': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'services/bloc.html': 'e98d940a1fdd9da7dce10091dedc464c248a9e5707885809b7a142a1da72a277',
  });
});

test('it lies in the folder as JSON', async () => {
  const manifest = await writeManifest(folder, { ...made, browser: 'Chrome/153' });
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  expect(JSON.parse(text)).toEqual(manifest);
});

test('an edition keeps its name until one byte of it changes', async () => {
  const { build } = await writeManifest(folder, made);
  expect((await writeManifest(folder, { ...made, today: '2026-11-22' })).build).toBe(build);
  await writeFile(join(folder, 'services/bloc.html'), 'blog');
  expect((await writeManifest(folder, made)).build).not.toBe(build);
});

test('files are listed by their paths, folders apart, in one order everywhere', async () => {
  await writeFile(join(folder, 'Z.html'), '');
  expect(await listFolder(folder)).toEqual(['Z.html', 'index.html', 'services/bloc.html']);
});
