import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadedFiles } from './loaded-files.ts';

const files = {
  'assets/a.css': '@import "b.css"; @font-face { src: url("./letters é.woff2") }',
  'assets/b.css': '@import url(a.css); p { background: url( dots.svg ) }',
  'assets/letters é.woff2': 'letters',
  'assets/dots.svg': '<svg src="plan.svg"/>',
  'plan.svg': 'plan',
  'binders/other.html': 'other',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule loads é-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

test.each<{ name: string; html: string; loaded: string[] }>([
  {
    name: 'a style sheet with all that it loads',
    html: '<link rel="stylesheet" href="../assets/a.css">',
    loaded: [
      '/assets/a.css',
      '/assets/b.css',
      '/assets/dots.svg',
      '/assets/letters%20%C3%A9.woff2',
    ],
  },
  { name: 'a picture', html: '<img alt="Plan" src="../plan.svg">', loaded: ['/plan.svg'] },
  { name: 'no file it only links to', html: '<a href="other.html">Autre</a>', loaded: [] },
  { name: 'no file that is not there', html: '<link href="nowhere.css">', loaded: [] },
  { name: 'no address elsewhere', html: '<img src="https://cdn.example/plan.svg">', loaded: [] },
])('a page loads $name', async ({ html, loaded }) => {
  const found = await loadedFiles(folder, 'binders/bloc.html', html);
  expect([...found.keys()].toSorted()).toEqual(loaded);
});

test('a file is told by what it holds', async () => {
  const found = await loadedFiles(folder, 'binders/bloc.html', '<img src="../plan.svg">');
  expect(found.get('/plan.svg')).toBe(createHash('sha256').update('plan').digest('hex'));
});
