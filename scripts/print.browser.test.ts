/** The binders alone: the real command line on a small hospital of three services. */
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../src/printing/browser.ts';
import { inspectPdf } from '../src/printing/inspect-pdf.ts';
import { bascule, root, type Run } from './test-command.ts';

let folder: string;
let content: string;
let whole: string;
let first: Run;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule print é-'));
  whole = join(folder, 'whole');
  await restoreContent();
  first = await print(whole);
});
beforeEach(restoreContent);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function restoreContent(): Promise<void> {
  content = join(folder, 'content');
  await rm(content, { recursive: true, force: true });
  await cp(join(root, 'src/rules/example'), content, { recursive: true });
}

const print = (out: string, args: readonly string[] = [], env: Record<string, string> = {}) =>
  bascule(['print', ...args, '--content', content, '--out', out, '--today', '2026-11-21'], {
    BASCULE_CACHE: join(folder, 'cache'),
    ...env,
  });

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(content, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(content, file), text.replace(from, to));
}

/** What progress said of each binder, in the order of the alphabet. */
function binders({ stderr }: Run): string[] {
  const lines = stderr.matchAll(/^› (.*) : \d+ pages(, inchangé)? \(\d\/\d\)$/gm);
  return [...lines].map(([, name = '', unchanged = '']) => name + unchanged).toSorted();
}

test('the binders are all there is, with what they were made from', async () => {
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toMatch(/^Imprimé dans .* : 3 classeurs, \d+ pages en tout\.\n$/);
  const files = ['admissions.pdf', 'laboratoire.pdf', 'manifest.json', 'medecine-a.pdf'];
  expect((await readdir(whole)).toSorted()).toEqual(files);
  const manifest: unknown = JSON.parse(await readFile(join(whole, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({
    today: '2026-11-21',
    browser: expect.stringMatching(/Chrome\/\d+/) as string,
    files: { 'admissions.pdf': expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  });
});

test('they are those of a whole build, byte for byte', async () => {
  const out = join(folder, 'dist');
  const args = ['build', '--content', content, '--out', out, '--today', '2026-11-21'];
  expect(await bascule(args, { BASCULE_CACHE: join(folder, 'other cache') })).toMatchObject({
    code: 0,
  });
  for (const service of ['admissions', 'laboratoire', 'medecine-a']) {
    const [alone, built] = [`${whole}/${service}.pdf`, `${out}/binders/${service}.pdf`];
    expect((await readFile(alone)).equals(await readFile(built)), service).toBe(true);
  }
});

describe('what has not changed is not printed again', () => {
  test.each<{ name: string; edit: () => Promise<void>; printed: string[] }>([
    {
      name: 'nothing changed',
      edit: () => Promise.resolve(),
      printed: ['Bureau des admissions, inchangé', 'Laboratoire, inchangé', 'Médecine A, inchangé'],
    },
    {
      name: 'a procedure of one service',
      edit: () =>
        change('procedures/dpi/admissions-admettre.mdx', 'sur une pièce', 'sur un document'),
      printed: ['Bureau des admissions', 'Laboratoire, inchangé', 'Médecine A, inchangé'],
    },
    {
      name: 'a form of one service',
      edit: () => change('forms/feuille-de-soins.mdx', 'title: ', 'title: Nouvelle '),
      printed: ['Bureau des admissions, inchangé', 'Laboratoire, inchangé', 'Médecine A'],
    },
    {
      name: 'the name of the group',
      edit: () => change('group.yaml', 'name: ', 'name: Nouveau '),
      printed: ['Bureau des admissions', 'Laboratoire', 'Médecine A'],
    },
  ])('$name', async ({ edit, printed }) => {
    await edit();
    const out = join(folder, 'again');
    const run = await print(out);
    expect(run).toMatchObject({ code: 0 });
    expect(binders(run)).toEqual(printed);
    const fresh = join(folder, 'fresh');
    await print(fresh, [], { BASCULE_CACHE: join(folder, 'no cache') });
    await rm(join(folder, 'no cache'), { recursive: true });
    expect(await bytesIn(out)).toEqual(await bytesIn(fresh));
  });
});

async function bytesIn(out: string): Promise<Record<string, string>> {
  const files = (await readdir(out)).toSorted();
  const bytes = files.map(async (file) => [file, await readFile(join(out, file), 'base64')]);
  return Object.fromEntries(await Promise.all(bytes)) as Record<string, string>;
}

describe('a part of the binders', () => {
  test('services that are named, and no others', async () => {
    const out = join(folder, 'named');
    expect(await print(out, ['medecine-a', 'admissions'])).toMatchObject({ code: 0 });
    const files = ['admissions.pdf', 'manifest.json', 'medecine-a.pdf'];
    expect((await readdir(out)).toSorted()).toEqual(files);
  });

  test('shards, copied into one folder, are the whole', async () => {
    const merged = join(folder, 'merged');
    await mkdir(merged);
    for (const shard of ['1/2', '2/2']) {
      const out = join(folder, 'shard');
      expect(await print(out, ['--shard', shard])).toMatchObject({ code: 0 });
      for (const file of await readdir(out)) {
        await cp(join(out, file), join(merged, file), { errorOnExist: true, force: false });
      }
    }
    const expected = await bytesIn(whole);
    delete expected['manifest.json'];
    expect(await bytesIn(merged)).toMatchObject(expected);
    const marks = ['manifest-1-of-2.json', 'manifest-2-of-2.json'];
    expect((await readdir(merged)).toSorted()).toEqual(
      [...Object.keys(expected), ...marks].toSorted(),
    );
  });
});

test('large print stands beside the ordinary one under another name, and is longer', async () => {
  const out = join(folder, 'large');
  expect(await print(out, ['medecine-a', '--large'])).toMatchObject({ code: 0 });
  expect((await readdir(out)).toSorted()).toEqual(['manifest-large.json', 'medecine-a-large.pdf']);
  const [large, ordinary] = await Promise.all(
    [join(out, 'medecine-a-large.pdf'), join(whole, 'medecine-a.pdf')].map(async (file) =>
      inspectPdf(new Uint8Array(await readFile(file))),
    ),
  );
  expect(large?.title).toBe(`${String(ordinary?.title)}, en grands caractères`);
  expect(large?.pages).toBeGreaterThan(ordinary?.pages ?? 0);
});

describe('nothing is published', () => {
  test.each<{
    name: string;
    args?: string[];
    env?: Record<string, string>;
    code: number;
    says: RegExp;
  }>([
    {
      name: 'of a service that is not there',
      args: ['medecin-a'],
      code: 2,
      says: /^Le service `medecin-a` n'existe pas\. Est-ce `medecine-a` \?\n/,
    },
    {
      name: 'of a service that is like none',
      args: ['cuisine'],
      code: 2,
      says: /^Le service `cuisine` n'existe pas\.\n/,
    },
    { name: 'of a shard that is none', args: ['--shard', '3/2'], code: 2, says: /like 2\/3/ },
    { name: 'of a shard before the first', args: ['--shard', '0/2'], code: 2, says: /like 2\/3/ },
    { name: 'of half a shard', args: ['--shard', '2'], code: 2, says: /like 2\/3/ },
    {
      name: 'without a browser',
      env: { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' },
      code: 4,
      says: /PUPPETEER_EXECUTABLE_PATH/,
    },
  ])('$name', async ({ args, env, code, says }) => {
    const out = join(folder, 'nothing');
    const run = await print(out, args, env);
    expect(run.code).toBe(code);
    expect(run.stderr.replace(/^[❯›✔✖].*\n/gm, '')).toMatch(says);
    expect((await readdir(folder)).filter((file) => file.includes('nothing'))).toEqual([]);
  });

  test('when browsers die of printing', async () => {
    const out = join(folder, 'nothing');
    const run = await print(out, [], { PUPPETEER_EXECUTABLE_PATH: await shortLivedBrowser() });
    expect(run.code).toBe(4);
    expect(run.stderr.match(/was not printed\. The browser failed 3 times/g)).toHaveLength(6);
    expect((await readdir(folder)).filter((file) => file.includes('nothing'))).toEqual([]);
  });

  test('of content with errors', async () => {
    await change('services/laboratoire.yaml', 'name:', 'nmae:');
    expect(await print(whole)).toMatchObject({ code: 1 });
    expect(await readdir(whole)).toContain('laboratoire.pdf');
  });
});

/** A browser that does all it is asked until it is asked to print. */
async function shortLivedBrowser(): Promise<string> {
  const browser = await openBrowser({ env: process.env });
  const program = browser.process();
  await browser.close();
  const path = join(folder, 'short-lived.mjs');
  await writeFile(
    path,
    `#!${process.execPath}
import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
const browser = spawn(${JSON.stringify(program?.spawnfile)}, process.argv.slice(2), {
  stdio: [0, 1, 2, 'pipe', 4],
});
browser.on('exit', () => process.exit());
new Socket({ fd: 3 }).on('data', (commands) => {
  if (commands.includes('Page.printToPDF')) browser.kill('SIGKILL');
  else browser.stdio[3].write(commands);
});
`,
  );
  await chmod(path, 0o755);
  return path;
}
