/** The doors between the rooms are shut: a wrong import that is planted is caught. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { ESLint } from 'eslint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from './test-command.ts';

let house: string;

beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'bascule-house-'));
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const file of ['tsconfig.json', '.dependency-cruiser.mjs', 'package.json']) {
    await cp(join(root, file), join(house, file));
  }
});
afterEach(() => rm(house, { recursive: true, force: true }));

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(house, file)), { recursive: true });
  await writeFile(join(house, file), text);
}

async function cruise(): Promise<string[]> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, '--output-type', 'json', 'schemas', 'src', 'scripts'];
  const options = { cwd: house, maxBuffer: 2 ** 26 };
  // The number of violations is the exit code.
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch(
    (error: unknown) => error as { stdout: string },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string } }[] };
  };
  return summary.violations.map(({ rule }) => rule.name);
}

describe('dependency-cruiser', () => {
  test.each([
    { file: 'src/domain/planted.ts', imports: 'node:fs', rule: 'domain-is-pure' },
    { file: 'src/domain/planted.ts', imports: '../reading/other.ts', rule: 'domain-is-pure' },
    { file: 'src/domain/planted.ts', imports: 'zod', rule: 'domain-is-pure' },
    {
      file: 'schemas/planted.ts',
      imports: '../src/reading/other.ts',
      rule: 'schemas-know-only-zod',
    },
    { file: 'src/rules/planted.ts', imports: 'node:fs', rule: 'rules-and-reporting-are-pure' },
    {
      file: 'src/reporting/planted.ts',
      imports: '../reading/other.ts',
      rule: 'rules-and-reporting-are-pure',
    },
    { file: 'src/site/planted.ts', imports: '../reading/other.ts', rule: 'rooms-meet-in-scripts' },
    {
      file: 'src/publishing/planted.ts',
      imports: 'puppeteer',
      rule: 'puppeteer-stays-in-printing',
    },
    { file: 'src/site/planted.ts', imports: 'pagefind', rule: 'pagefind-stays-in-search' },
    { file: 'src/site/planted.ts', imports: 'yaml', rule: 'content-is-parsed-once' },
    { file: 'src/site/planted.ts', imports: 'gray-matter', rule: 'content-is-parsed-once' },
    {
      file: 'src/reading/planted.ts',
      imports: '../../scripts/other.ts',
      rule: 'nothing-imports-a-script',
    },
    { file: 'src/reading/planted.ts', imports: './other.ts', rule: 'no-circular' },
  ])('$file must not import $imports ($rule)', async ({ file, imports, rule }) => {
    await plant('src/reading/other.ts', "import './planted.ts';\nexport const other = 1;\n");
    await plant('scripts/other.ts', 'export const other = 1;\n');
    await plant('schemas/other.ts', 'export const other = 1;\n');
    await plant(file, `import '${imports}';\nexport const planted = 1;\n`);
    expect(await cruise()).toContain(rule);
  });

  test('a house in which every import is allowed is clean', async () => {
    await plant('schemas/other.ts', "import 'zod';\nexport const other = 1;\n");
    await plant(
      'src/domain/planted.ts',
      "import '../../schemas/other.ts';\nexport const planted = 1;\n",
    );
    await plant(
      'scripts/other.ts',
      "import '../src/domain/planted.ts';\nexport const other = 1;\n",
    );
    expect(await cruise()).toEqual([]);
  });
});

describe('ESLint, for what dependency-cruiser cannot read', () => {
  const eslint = new ESLint({ cwd: root });

  test.each([
    'node:fs',
    'puppeteer',
    'pagefind',
    '../../scripts/build.ts',
    '../reading/read-content.ts',
    '../printing/browser.ts',
  ])('a component must not import %s', async (imports) => {
    const filePath = join(root, 'src/components/Planted.astro');
    const [result] = await eslint.lintText(`---\nimport '${imports}';\n---\n\n<p>x</p>\n`, {
      filePath,
    });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');
  });

  test.each(['new Date()', 'Date.now()', 'Math.random()'])(
    'the domain must not ask %s',
    async (asks) => {
      const filePath = join(root, 'src/domain/catalogue/days.ts');
      const [result] = await eslint.lintText(`export const planted = ${asks};\n`, { filePath });
      expect(
        result?.messages.map(({ ruleId }) => ruleId?.replace(/-(syntax|properties)$/, '')),
      ).toContain('no-restricted');
    },
  );
});
