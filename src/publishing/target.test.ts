import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTarget, type TargetFault } from './target.ts';

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'bascule-target-')));
  for (const name of ['content/forms', 'empty', 'edition', 'photos']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  await writeFile(join(folder, 'edition/manifest.json'), '{}');
  await writeFile(join(folder, 'photos/cat.jpg'), 'cat');
  await symlink('edition', join(folder, 'current'));
  await symlink('photos', join(folder, 'pictures'));
  await symlink('content', join(folder, 'source'));
  await symlink('gone', join(folder, 'broken'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const target = (out: string) => findTarget(join(folder, out), join(folder, 'content'));

test.each([
  { name: 'a folder that is not there yet', out: 'a/b', found: 'a/b' },
  { name: 'an empty folder', out: 'empty', found: 'empty' },
  { name: 'an edition', out: 'edition', found: 'edition' },
  { name: 'a link to an edition stands for it', out: 'current', found: 'edition' },
  { name: 'a new folder behind a link', out: 'current/new', found: 'edition/new' },
])('$name is published to', async ({ out, found }) => {
  expect(await target(out)).toEqual({ folder: join(folder, found) });
});

test.each<{ name: string; out: string; fault: TargetFault }>([
  { name: 'the content', out: 'content', fault: 'content' },
  { name: 'a folder in the content', out: 'content/forms', fault: 'content' },
  { name: 'a new folder in the content', out: 'content/dist', fault: 'content' },
  { name: 'a folder around the content', out: '.', fault: 'content' },
  { name: 'a link to the content', out: 'source', fault: 'content' },
  { name: 'a folder of something else', out: 'photos', fault: 'not-an-edition' },
  { name: 'a link to something else', out: 'pictures', fault: 'not-an-edition' },
  { name: 'a file', out: 'photos/cat.jpg', fault: 'not-an-edition' },
  { name: 'a link that leads nowhere', out: 'broken', fault: 'dangling' },
  { name: 'a folder behind such a link', out: 'broken/dist', fault: 'dangling' },
])('$name is not: $fault', async ({ out, fault }) => {
  expect(await target(out)).toEqual({ fault });
});
