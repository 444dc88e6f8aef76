/**
 * What a newcomer sees after a mistake of the first day, through the real command line: the line to change, in
 * plain French, and little else.
 */
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bascule, root } from './test-command.ts';

const today = '2026-11-21';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-first-run-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A demo of one's own, and a mistake in it. */
async function demoWith(name: string, mistake: (demo: string) => Promise<void>): Promise<string[]> {
  const demo = join(folder, name);
  await cp(join(root, 'content'), demo, { recursive: true });
  await mistake(demo);
  const { code, stdout, stderr } = await bascule(['validate', '--content', demo, '--today', today]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return stdout.split('\n');
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing changed in \`${file}\`.`);
  await writeFile(file, changed);
}

/** The number of the line of the demo that holds these words. */
async function lineOf(file: string, words: string): Promise<number> {
  const lines = (await readFile(join(root, 'content', file), 'utf8')).split('\n');
  return lines.findIndex((line) => line.includes(words)) + 1;
}

/** What is printed of each problem: the file, `12:3  FAL-01  …`, the line with its caret, and what to do. */
function blocks(printed: readonly string[]): string[][] {
  const starts = printed.flatMap((line, index) => (/^ {2}\d+:\d+ {2}/.test(line) ? [index] : []));
  return starts.map((start, index) => {
    const file = printed.slice(0, start).findLast((line) => /^\S/.test(line)) ?? '';
    const block = printed.slice(start, starts[index + 1]);
    const end = block.findIndex((line, at) => at > 0 && !line.startsWith('      '));
    return [file, ...block.slice(0, end === -1 ? undefined : end)];
  });
}

/** A process takes its time to start where many others run. */
describe('the line to change is seen at once', { timeout: 60_000 }, () => {
  test('when the step that starts a task again was removed', async () => {
    const pauses = 'procedures/dpi/basculer-autres-services.mdx';
    const line = await lineOf(pauses, '<Pause job="envoi-courriers-nuit" />');
    const printed = await demoWith('resume', (demo) =>
      edit(join(demo, 'procedures/dpi/revenir-autres-services.mdx'), (text) =>
        text.replace(/^<Step[^\n]*<Resume job="envoi-courriers-nuit" \/>[^\n]*\n/m, ''),
      ),
    );
    const [block = [], ...others] = blocks(printed);
    expect(others).toEqual([]);
    expect(block).toEqual([
      pauses,
      expect.stringMatching(
        new RegExp(
          `^  ${String(line)}:\\d+  SYM-03  La tâche automatique \`envoi-courriers-nuit\` est arrêtée ici, et aucune procédure de retour de DPI ne la relance\\.$`,
        ),
      ),
      expect.stringContaining('<Pause job="envoi-courriers-nuit" />'),
      expect.stringMatching(/^ {6}│ +\^$/),
      '      Ajouter `<Resume job="envoi-courriers-nuit" />` à une étape de la procédure de retour.',
      '      → procedures/dpi/revenir-autres-services.mdx:1',
    ]);
    // The caret stands under the tag that is meant.
    expect(block[3]?.indexOf('^')).toBe(block[2]?.indexOf('<Pause'));
    expect(printed).toContainEqual(
      expect.stringMatching(/^\d+ fichiers lus : 1 erreur, 0 avertissement\.$/),
    );
  });

  test('when an extract was moved onto a server that fails', async () => {
    const file = 'extracts/plan-de-soins.yaml';
    const line = await lineOf(file, 'stores:');
    const printed = await demoWith('moved', (demo) =>
      edit(join(demo, file), (text) =>
        text.replace(/^stores:\n(?: {2}- .*\n)+/m, 'stores:\n  - serveur-extractions\n'),
      ),
    );
    const [block = [], ...others] = blocks(printed);
    expect(others).toEqual([]);
    expect(block.slice(0, 5)).toEqual([
      file,
      expect.stringMatching(
        new RegExp(
          `^  ${String(line)}:1  FAL-01  L'extraction « Plan de soins imprimable » est inaccessible dans le scénario « .*`,
        ),
      ),
      '      │ stores:',
      '      │ ^',
      "      Ajouter à `stores` un lieu qui marche encore dans ce cas, par exemple un poste autonome qui reçoit la copie d'avance.",
    ]);
    expect(block[1]).toContain('Le réseau informatique de Valbrume est coupé');
    expect(block[1]).toContain('`serveur-extractions ← lan-valbrume');
    // Whose sheets rely on it, and no more of them than can be taken in.
    expect(block.slice(5)).toContainEqual(
      expect.stringMatching(/^ {6}→ procedures\/dpi\/soigner-et-tracer\.mdx:\d+$/),
    );
    expect(block.length).toBeLessThanOrEqual(10);
  });

  test('when the file of a form was given another name', async () => {
    const printed = await demoWith('renamed', (demo) =>
      rename(join(demo, 'forms/bio-demande.mdx'), join(demo, 'forms/demande-de-biologie.mdx')),
    );
    const [block = [], ...others] = blocks(printed);
    expect(others).toEqual([]);
    const [file = '', head, ...rest] = block;
    const line = await lineOf(file, 'form: bio-demande');
    expect(head).toBe(
      `  ${String(line)}:3  REF-01  Aucun fichier ne décrit : bordereau \`bio-demande\`.`,
    );
    expect(rest.slice(0, 3)).toEqual([
      '      │   form: bio-demande',
      '      │   ^',
      "      Écrire `demande-de-biologie`, que rien ne nomme, si c'est le nouveau nom ; sinon, lui rendre le nom `bio-demande`.",
    ]);
    expect(rest[3]).toMatch(/^ {6}De même à \d+ autres endroits :$/);
    const step = 'procedures/dpi/demander-biologie.mdx';
    const there = await lineOf(step, '<Form id="bio-demande"');
    expect(rest).toContain(`        ${step}:${String(there)}`);
  });

  test('when a procedure was sent to a service that does not exist', async () => {
    const file = 'procedures/dpi/revenir-soins.mdx';
    const line = await lineOf(file, 'service: [');
    const printed = await demoWith('astray', (demo) =>
      edit(join(demo, file), (text) =>
        text.replace('service: [medecine-a,', 'service: [medecinea,'),
      ),
    );
    const [block = [], ...others] = blocks(printed);
    expect(others).toEqual([]);
    expect(block.slice(0, 2)).toEqual([
      file,
      `  ${String(line)}:11  REF-01  Aucun fichier ne décrit : service \`medecinea\`.`,
    ]);
    expect(block.at(-1)).toBe("      Écrire `medecine-a` si c'est ce qui était voulu.");
  });

  test('when the name of a form was misspelt in a step', async () => {
    const file = 'procedures/dpi/demander-biologie.mdx';
    const line = await lineOf(file, '<Form id="bio-demande"');
    const printed = await demoWith('misspelt', (demo) =>
      edit(join(demo, file), (text) => text.replace('id="bio-demande"', 'id="bio-demnade"')),
    );
    const [block = [], ...others] = blocks(printed);
    expect(others).toEqual([]);
    expect(block).toEqual([
      file,
      expect.stringContaining(`  ${String(line)}:`),
      expect.stringContaining('<Form id="bio-demnade" />'),
      expect.stringMatching(/^ {6}│ +\^$/),
      "      Écrire `bio-demande` si c'est ce qui était voulu.",
    ]);
  });
});
