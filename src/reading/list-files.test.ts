import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-list-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** The files found in a folder of these, and what is wrong as `why file`. */
async function listing(...files: string[]): Promise<{ files: string[]; faults: string[] }> {
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  const listed = await listFiles(folder);
  const faults = listed.problems.map(({ rule, facts, place }) => {
    const { why, typed } = facts as { why: string; typed: string };
    expect({ rule, place }).toEqual({ rule: 'CNT-10', place: { file: typed, line: 1, column: 1 } });
    return `${why} ${typed}`;
  });
  return { files: listed.files, faults: faults.toSorted() };
}

test('files come in an order that is the same everywhere', async () => {
  const files = [
    'applications/dpi.yaml',
    'applications/sil.yaml',
    'contacts.yaml',
    'contacts/groupe/garde.yaml',
    'forms/demande.mdx',
    'group.yaml',
    'procedures/dpi/Soigner_2.mdx',
    'procedures/dpi/soigner.mdx',
    'procedures/sil/rendre.mdx',
  ];
  expect(await listing(...files.toReversed())).toEqual({ files, faults: [] });
});

test('what editors, Git and operating systems leave behind is left alone', async () => {
  const left = [
    '.git/config',
    '.DS_Store',
    '.gitignore',
    'README.md',
    'README',
    'procedures/README.md',
    'services/.a.yaml.swp',
    'services/urgences.yaml~',
    'forms/Thumbs.db',
  ];
  expect(await listing(...left)).toEqual({ files: [], faults: [] });
});

test('an empty folder has no files', async () => {
  expect(await listing()).toEqual({ files: [], faults: [] });
});

describe('what stands where nothing looks for it is named', () => {
  test.each([
    { name: 'a folder of no room', file: 'notes/a.yaml', faults: ['place notes'] },
    { name: 'a folder in the singular', file: 'service/a.yaml', faults: ['place service'] },
    { name: 'a folder in capitals', file: 'Services/a.yaml', faults: ['place Services'] },
    { name: 'a copy of a folder', file: 'services.old/a.yaml', faults: ['place services.old'] },
    {
      name: 'a folder called as the language calls its own',
      file: 'constructor/a.yaml',
      faults: ['place constructor'],
    },
    { name: 'a file of no room', file: 'notes.yaml', faults: ['place notes.yaml'] },
    {
      name: 'a file called as the language calls its own',
      file: 'toString.yaml',
      faults: ['place toString.yaml'],
    },
    {
      name: 'a procedure outside its folder',
      file: 'procedures.mdx',
      faults: ['place procedures.mdx'],
    },
    {
      name: 'a folder called like a procedure',
      file: 'procedures/a.mdx/b.mdx',
      faults: ['place procedures/a.mdx'],
    },
    {
      name: 'a folder called like a list',
      file: 'services/a.yaml/b.yaml',
      faults: ['place services/a.yaml'],
    },
    {
      name: 'an ending in capitals',
      file: 'procedures/a.MDX',
      faults: ['ending procedures/a.MDX'],
    },
    { name: 'another Markdown', file: 'procedures/a.md', faults: ['ending procedures/a.md'] },
    { name: 'another YAML', file: 'services/a.yml', faults: ['ending services/a.yml'] },
    {
      name: 'a list among procedures',
      file: 'procedures/a.yaml',
      faults: ['ending procedures/a.yaml'],
    },
    { name: 'a procedure among lists', file: 'services/a.mdx', faults: ['ending services/a.mdx'] },
    {
      name: 'a copy of a file',
      file: 'procedures/a.mdx.bak',
      faults: ['ending procedures/a.mdx.bak'],
    },
    { name: 'a file without ending', file: 'services/a', faults: ['ending services/a'] },
    { name: 'a trailing dot', file: 'services/a.yaml.', faults: ['ending services/a.yaml.'] },
    { name: 'a picture', file: 'forms/plan.svg', faults: ['ending forms/plan.svg'] },
    { name: 'a Word file', file: 'procedures/a.docx', faults: ['ending procedures/a.docx'] },
    {
      name: 'the lock of a Word file',
      file: 'procedures/~$a.docx',
      faults: ['name procedures/~$a.docx'],
    },
    { name: 'a space', file: 'procedures/a b.mdx', faults: ['name procedures/a b.mdx'] },
    { name: 'an accent', file: 'services/médecine.yaml', faults: ['name services/médecine.yaml'] },
    {
      name: 'an accent in its other form',
      file: 'services/me\u0301decine.yaml',
      faults: ['name services/me\u0301decine.yaml'],
    },
    {
      name: 'an accent in a folder',
      file: 'procedures/dépôt/a.mdx',
      faults: ['name procedures/dépôt'],
    },
    {
      name: 'a turned direction',
      file: 'services/a\u202Elmay.yaml',
      faults: ['name services/a\u202Elmay.yaml'],
    },
    {
      name: 'a letter of another alphabet',
      file: 'services/\u0430.yaml',
      faults: ['name services/\u0430.yaml'],
    },
    { name: 'a line end', file: 'services/a\nb.yaml', faults: ['name services/a\nb.yaml'] },
    { name: 'a backslash', file: 'services/a\\b.yaml', faults: ['name services/a\\b.yaml'] },
    {
      name: 'an encoded path',
      file: 'services/%2e%2e%2fa.yaml',
      faults: ['name services/%2e%2e%2fa.yaml'],
    },
    { name: 'quotes', file: 'services/"a".yaml', faults: ['name services/"a".yaml'] },
  ])('$name', async ({ file, faults }) => {
    expect(await listing(file)).toEqual({ files: [], faults });
  });

  test('all of it at once', async () => {
    const { files, faults } = await listing(
      'a.yaml',
      'services/b.yaml',
      'services/c.yml',
      'forms/d e.mdx',
    );
    expect(files).toEqual(['services/b.yaml']);
    expect(faults).toEqual(['ending services/c.yml', 'name forms/d e.mdx', 'place a.yaml']);
  });
});

describe('a link is named and never followed', () => {
  test.each([
    { name: 'to a file outside', target: '/etc/passwd' },
    { name: 'to a file beside it', target: 'b.yaml' },
    { name: 'to a folder outside', target: '/etc' },
    { name: 'to its own folder', target: '.' },
    { name: 'to nothing', target: 'nulle-part.yaml' },
  ])('$name', async ({ target }) => {
    await mkdir(join(folder, 'services'));
    await symlink(target, join(folder, 'services/a.yaml'));
    expect(await listing('services/b.yaml')).toEqual({
      files: ['services/b.yaml'],
      faults: ['link services/a.yaml'],
    });
  });

  test('in the place of a room', async () => {
    await symlink('/etc', join(folder, 'services'));
    expect(await listing()).toEqual({ files: [], faults: ['link services'] });
  });
});

test('what is neither a file nor a folder is named and never opened', async () => {
  await mkdir(join(folder, 'services'));
  const server = createServer();
  await new Promise<void>((listening) => {
    server.listen(join(folder, 'services/a.yaml'), listening);
  });
  expect(await listing()).toEqual({ files: [], faults: ['link services/a.yaml'] });
  server.close();
});

test('a folder that is not there cannot be listed', async () => {
  await expect(listFiles(join(folder, 'nulle-part'))).rejects.toThrow('ENOENT');
});
