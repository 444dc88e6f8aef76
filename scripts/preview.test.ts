/** What an author sees while writing: the problems of a procedure on its own page, and all of them by whom they concern. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages } from '../src/site/build-pages.ts';
import { checkContent } from './check-content.ts';
import { root } from './test-command.ts';

let folder: string;
const pages = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-preview-'));
  const content = join(folder, 'content');
  await cp(join(root, 'content'), content, { recursive: true });
  const file = join(content, 'procedures/dpi/revenir-soins.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('<Resume job="envoi-courriers-nuit" />', "l'envoi de nuit"));
  const report = await checkContent({ content, today: '2026-11-21' });
  const { catalogue } = report;
  if (!catalogue) throw new Error('The demo cannot be read.');
  for (const isPreview of [true, false]) {
    const out = join(folder, isPreview ? 'preview' : 'edition');
    await buildPages({ ...report, catalogue, hasBinders: false, isPreview }, `${out}/`);
    for (const page of ['procedures/dpi-01-b.html', 'quality.html', 'rules/sym-03.html']) {
      pages.set(
        `${isPreview ? 'preview' : 'edition'} ${page}`,
        await readFile(join(out, page), 'utf8'),
      );
    }
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

describe('a task that is no longer started again', () => {
  test('is told on the page of the procedure that holds it, with its rule', () => {
    const page = pages.get('preview procedures/dpi-01-b.html');
    expect(page).toContain('aucune procédure de retour');
    expect(page).toContain('href="../rules/sym-03.html"');
  });

  test('but not in an edition, where readers would take it for a part of the procedure', () => {
    expect(pages.get('edition procedures/dpi-01-b.html')).not.toContain('sym-03');
  });

  test('is counted for its services, its owner and its rule, under what it may do to patients', () => {
    const page = pages.get('edition quality.html') ?? '';
    for (const named of [
      'Médecine A',
      'Cadre de santé de médecine A',
      'SYM-03',
      'Traitement absent ou en retard',
    ]) {
      expect(page, named).toContain(named);
    }
  });

  test('leads to a page that explains the rule with an example', () => {
    const page = pages.get('edition rules/sym-03.html') ?? '';
    expect(page).toContain('Pourquoi cela compte pendant un arrêt');
    expect(page).toContain('&lt;Resume job=&quot;courriers-nuit&quot; /&gt;');
  });
});
