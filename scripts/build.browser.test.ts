/** What a build does when something is wrong: it says so, ends with its code and leaves the old edition alone. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bascule, root } from './test-command.ts';

let folder: string;
let content: string;
let dist: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-build-'));
  content = join(folder, 'content');
  dist = join(folder, 'dist');
  await cp(join(root, 'content'), content, { recursive: true });
  await mkdir(dist);
  await writeFile(join(dist, 'index.html'), 'the edition that people use');
  await writeFile(join(dist, 'manifest.json'), '{}');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const build = (args: readonly string[] = [], env: Record<string, string> = {}) =>
  bascule(['build', '--content', content, '--out', dist, '--today', '2026-11-21', ...args], env);

async function expectOldEditionAlone(): Promise<void> {
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('the edition that people use');
  expect((await readdir(dist)).toSorted()).toEqual(['index.html', 'manifest.json']);
  expect((await readdir(folder)).toSorted()).toEqual(['content', 'dist']);
}

test('bad content ends with 1 and names every problem of every file', async () => {
  await writeFile(join(content, 'procedures/dpi/demander-biologie.mdx'), '{2,5} mg');
  await writeFile(join(content, 'services/bloc.yaml'), 'name: Bloc\nnmae: Bloc\n');
  const { code, stdout, stderr } = await build();
  expect(code).toBe(1);
  expect(stdout).toContain('procedures/dpi/demander-biologie.mdx');
  expect(stdout).toContain('services/bloc.yaml');
  expect(stderr).toContain("Rien n'a été publié");
  await expectOldEditionAlone();
});

test('without a browser it ends with 4 and says how to get one', async () => {
  const { code, stderr } = await build([], { PUPPETEER_EXECUTABLE_PATH: join(folder, 'none') });
  expect(code).toBe(4);
  expect(stderr).toContain('npx puppeteer browsers install');
  await expectOldEditionAlone();
});

test('a folder that another build writes to ends with 6 and says who', async () => {
  const holder = { pid: process.pid, host: hostname(), since: '2026-11-21T08:00:00.000Z' };
  await writeFile(`${dist}.lock`, JSON.stringify(holder));
  const { code, stderr } = await build(['--no-print']);
  expect(code).toBe(6);
  expect(stderr).toContain(String(process.pid));
  await rm(`${dist}.lock`);
  await expectOldEditionAlone();
});

test('a lock whose holder is gone is taken over, and what it left behind is cleared away', async () => {
  await writeFile(
    `${dist}.lock`,
    JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), since: 'then' }),
  );
  await mkdir(join(folder, '.dist.building-1'));
  const { code } = await build(['--no-print']);
  expect(code).toBe(0);
  expect((await readdir(folder)).toSorted()).toEqual(['content', 'dist']);
});

test.each([
  { name: 'the content itself', out: 'content' },
  { name: 'a folder in the content', out: 'content/procedures' },
  { name: 'a folder around the content', out: '.' },
  { name: 'a folder of something else', out: 'photos' },
  { name: 'a file', out: 'photos/cat.jpg' },
])('$name is never published to: it would be deleted', async ({ out }) => {
  await mkdir(join(folder, 'photos'));
  await writeFile(join(folder, 'photos/cat.jpg'), 'cat');
  const { code, stderr } = await build(['--no-print', '--out', join(folder, out)]);
  expect(code).toBe(2);
  expect(stderr).toContain('--out');
  expect((await readdir(folder)).toSorted()).toEqual(['content', 'dist', 'photos']);
});

test('a link to a folder is followed, and stays', async () => {
  const link = join(folder, 'current');
  await symlink('dist', link);
  const { code, stdout } = await build(['--no-print', '--out', link]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Publié dans .*current : \d+ pages\.\n/);
  expect(await readlink(link)).toBe('dist');
  expect(await readdir(dist)).toContain('services.html');
});

test('a link that leads nowhere ends with 2', async () => {
  await symlink('gone', join(folder, 'current'));
  const { code, stderr } = await build(['--no-print', '--out', join(folder, 'current')]);
  expect(code).toBe(2);
  expect(stderr).toContain('ne mène nulle part');
});

test('a place where nothing can be made ends with 4', async () => {
  await writeFile(join(folder, 'file'), '');
  const { code, stderr } = await build(['--no-print', '--out', join(folder, 'file/dist')]);
  expect(code).toBe(4);
  expect(stderr).toContain("Rien n'a été publié");
});

test('two builds at once make the same edition each', async () => {
  const other = join(folder, 'other');
  const both = await Promise.all([build(['--no-print']), build(['--no-print', '--out', other])]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(await readFile(join(other, 'manifest.json'), 'utf8')).toBe(
    await readFile(join(dist, 'manifest.json'), 'utf8'),
  );
});

test('stopped in the middle, it says so and leaves nothing behind', async () => {
  const args = ['build', '--content', content, '--out', dist, '--today', '2026-11-21'];
  const child = spawn(process.execPath, [join(root, 'scripts/bascule.ts'), ...args], { cwd: root });
  let said = '';
  await new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('classeurs')) resolve();
    });
  });
  child.kill('SIGTERM');
  const code = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  expect(code).toBe(143);
  expect(said).toMatch(/La publication a été arrêtée\.\nRien n'a été publié ;.*\n$/);
  await expectOldEditionAlone();
});

test('without binders, the site says that they are not part of this copy', async () => {
  const { code, stdout } = await build(['--no-print']);
  expect(code).toBe(0);
  expect(stdout).toContain('--no-print');
  const page = await readFile(join(dist, 'services/bloc.html'), 'utf8');
  expect(page).toContain('Les classeurs ne font pas partie de cette copie.');
  expect(page).not.toContain('.pdf');
});

test('the same content gives the same site, byte for byte', async () => {
  const other = join(folder, 'elsewhere', 'dist');
  const twice = ['build', '--content', content, '--no-print', '--today', '2026-11-21', '--out'];
  await bascule([...twice, dist], { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8' });
  await bascule([...twice, other], { TZ: 'America/Anchorage', LANG: 'fr_FR.UTF-8' });
  expect(await readFile(join(other, 'manifest.json'), 'utf8')).toBe(
    await readFile(join(dist, 'manifest.json'), 'utf8'),
  );
});

test(
  'the same content gives the same PDFs, byte for byte, wherever and by whomever they are printed',
  { timeout: 10 * 60_000 },
  async () => {
    const elsewhere = join(folder, 'ailleurs é');
    const other = join(elsewhere, 'dist');
    await mkdir(elsewhere);
    const args = ['build', '--content', content, '--today', '2026-11-21', '--out'];
    // Each has a memory of its own, so that nothing of the one is recalled by the other.
    const runs = await Promise.all([
      bascule(
        [...args, dist],
        { TZ: 'Pacific/Kiritimati', LANG: 'C', BASCULE_CACHE: join(folder, 'memory') },
        { umask: '022' },
      ),
      bascule(
        [...args, other],
        { TZ: 'America/Anchorage', LANG: 'tr_TR.UTF-8', BASCULE_CACHE: join(elsewhere, 'memory') },
        { cwd: elsewhere, umask: '077' },
      ),
    ]);
    expect(runs.map(({ code, stderr }) => (code === 0 ? code : stderr))).toEqual([0, 0]);
    const [pdfs, others] = await Promise.all([digestsIn(dist), digestsIn(other)]);
    expect(others).toEqual(pdfs);
    expect(pdfs.size).toBeGreaterThan(12);
    expect(await readFile(join(other, 'manifest.json'), 'utf8')).toBe(
      await readFile(join(dist, 'manifest.json'), 'utf8'),
    );
  },
);

/** What tells the PDFs of an edition from any others, by path. */
async function digestsIn(edition: string): Promise<Map<string, string>> {
  const files = await readdir(edition, { recursive: true });
  const pdfs = files.filter((file) => file.endsWith('.pdf')).toSorted();
  return new Map(
    await Promise.all(
      pdfs.map(async (file) => {
        const bytes = await readFile(join(edition, file));
        return [file, createHash('sha256').update(bytes).digest('hex')] as const;
      }),
    ),
  );
}
