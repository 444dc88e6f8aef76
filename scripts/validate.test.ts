/** The real command line: what it prints and how it ends. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Need } from '../src/domain/coverage/matrix.ts';
import { bascule, root } from './test-command.ts';

const today = ['--today', '2026-11-21'];

/** A process takes its time to start where many others run. */
const starting = { timeout: 60_000 };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-validate-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** What `--format json` prints of what these tests look at. */
interface Printed {
  problems: { rule: string; severity: string; message: string; file: string; cell?: Need }[];
  coverage: (Need & { state: string })[];
  summary: Record<string, number>;
}

/** A copy of the demo without these files, under a name of its own. */
async function demoWithout(name: string, ...files: string[]): Promise<string> {
  const copy = join(folder, name);
  await cp(join(root, 'content'), copy, { recursive: true });
  for (const file of files) await rm(join(copy, file));
  return copy;
}

test(
  'a misspelt field is one problem, not one more for each cell the procedure covered',
  starting,
  async () => {
    const copy = await demoWithout('misspelt');
    const file = join(copy, 'procedures/sil/analyser-valider-rendre.mdx');
    await writeFile(file, (await readFile(file, 'utf8')).replace('reviewEvery:', 'reviewedEvery:'));
    const { code, stdout } = await bascule([
      'validate',
      '--content',
      copy,
      '--format',
      'json',
      ...today,
    ]);
    const { problems } = JSON.parse(stdout) as Printed;
    expect(code).toBe(1);
    expect(problems.map(({ rule, file: where }) => `${rule} ${where}`)).toEqual([
      'CNT-04 procedures/sil/analyser-valider-rendre.mdx',
    ]);
  },
);

describe('the demo', starting, () => {
  test('is clean', async () => {
    const { code, stdout, stderr } = await bascule(['validate', ...today]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^(?:\w+ +complet\n)+\n\d+ fichiers lus : 0 erreur, 0 avertissement\.\n$/,
    );
  });

  test('is clean for other programs as well, with every cell of the matrix met', async () => {
    const { code, stdout } = await bascule(['validate', '--format', 'json', ...today]);
    const { problems, coverage, summary } = JSON.parse(stdout) as Printed;
    expect(code).toBe(0);
    expect(problems).toEqual([]);
    expect(summary).toMatchObject({ errors: 0, warnings: 0, infos: 0 });
    expect(coverage.length).toBeGreaterThan(100);
    expect(coverage.filter(({ state }) => state === 'missing')).toEqual([]);
  });

  test('is found by the folder that the environment names', async () => {
    const { code, stdout } = await bascule(['validate', ...today, '--lang', 'en'], {
      BASCULE_CONTENT: join(root, 'content'),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('0 errors, 0 warnings.');
  });

  test.each([
    {
      name: 'how to switch to paper',
      file: 'procedures/sil/passer-sur-papier-biologie.mdx',
      rule: 'COV-01',
      cell: { application: 'sil', service: 'urgences', phase: 'switch', trigger: 'failure' },
    },
    {
      name: 'how to go back',
      file: 'procedures/tableau-urgences/revenir-au-tableau-informatise.mdx',
      rule: 'COV-01',
      cell: {
        application: 'tableau-urgences',
        service: 'urgences',
        phase: 'return',
        trigger: 'scheduled',
      },
    },
    {
      name: 'what to do in a failure',
      file: 'procedures/domicile/basculer-coordination-panne.mdx',
      rule: 'COV-04',
      cell: {
        application: 'domicile',
        service: 'soins-a-domicile',
        phase: 'switch',
        trigger: 'failure',
      },
    },
  ])(
    'without the procedure that says $name ends with 1 and names the cell',
    async ({ file, rule, cell }) => {
      const content = await demoWithout(cell.application, file);
      const run = await bascule(['validate', '--content', content, '--format', 'json', ...today]);
      const { problems, coverage, summary } = JSON.parse(run.stdout) as Printed;
      expect(run.code).toBe(1);
      expect(summary['errors']).toBe(problems.length);
      expect(problems).toContainEqual(expect.objectContaining({ rule, severity: 'error', cell }));
      expect(coverage).toContainEqual({ ...cell, state: 'missing' });
    },
  );

  test('without a procedure that others send to ends with 1 and names who does', async () => {
    const content = await demoWithout('see', 'procedures/dpi/soigner-et-tracer.mdx');
    const run = await bascule(['validate', '--content', content, '--format', 'json', ...today]);
    const { problems } = JSON.parse(run.stdout) as Printed;
    expect(run.code).toBe(1);
    const broken = problems.filter(({ rule }) => rule === 'REF-01');
    expect(broken.map(({ file }) => file)).toContain('procedures/dpi/basculer-panne-soins.mdx');
    for (const { message } of broken) expect(message).toContain('`DPI-03-D`');
    // What the sheet itself did, nobody does any more: that is named as well.
    expect(problems.map(({ rule }) => rule)).toContain('COV-11');
  });
});

describe('content with faults', starting, () => {
  test('ends with 1 and names them in the language of its group, or in the one asked for', async () => {
    const content = await demoWithout('faults', 'forms/mouvements.mdx');
    await writeFile(join(content, 'procedures/dpi/demander-biologie.mdx'), 'Prendre {2,5} mg.');
    const [french, english] = await Promise.all([
      bascule(['validate', '--content', content, ...today]),
      bascule(['validate', '--content', content, '--lang', 'en', ...today]),
    ]);
    expect([french.code, english.code]).toEqual([1, 1]);
    expect(french.stdout).toContain('Aucun fichier ne décrit : bordereau `mouvements`');
    expect(english.stdout).toContain('No file describes the form `mouvements`');
    expect(english.stdout).toMatch(/demander-biologie\.mdx\n {2}1:1 {2}CNT-02/);
    expect(french.stderr + english.stderr).toBe('');
  });

  test('an empty folder ends with 1 and says what is missing', async () => {
    await mkdir(join(folder, 'empty'));
    const { code, stdout } = await bascule(['validate', '--content', join(folder, 'empty')]);
    expect(code).toBe(1);
    expect(stdout).toContain('group.yaml');
  });
});

describe('a command that cannot be followed ends with 2 and says why', starting, () => {
  test.each([
    { name: 'no command', args: [], said: 'Usage: bascule' },
    { name: 'an unknown command', args: ['valdiate'], said: 'validate' },
    { name: 'an unknown option', args: ['validate', '--strict'], said: '--strict' },
    { name: 'an unknown format', args: ['validate', '--format', 'pdf'], said: 'text, json' },
    {
      name: 'a day that does not exist',
      args: ['validate', '--today', '2026-02-30'],
      said: '2026-02-30',
    },
    {
      name: 'a folder that is not there',
      args: ['validate', '--content', '/nulle/part'],
      said: "Il n'y a pas de dossier `/nulle/part`",
    },
    {
      name: 'a folder that is not there, in English',
      args: ['validate', '--lang', 'en', '--content', '/nulle/part'],
      said: 'There is no folder `/nulle/part`',
    },
    {
      name: 'a file in the place of a folder',
      args: ['validate', '--content', 'package.json'],
      said: 'package.json',
    },
  ])('$name', async ({ args, said }) => {
    const { code, stdout, stderr } = await bascule(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test('a folder that the environment names and that is not there', async () => {
    const { code, stderr } = await bascule(['validate'], { BASCULE_CONTENT: '/nulle/part' });
    expect(code).toBe(2);
    expect(stderr).toContain('/nulle/part');
  });
});

test('help is no fault', starting, async () => {
  const { code, stdout } = await bascule(['validate', '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('--content');
});
