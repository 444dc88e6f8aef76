import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isError } from '../../src/domain/problems/problem.ts';
import type { Report } from '../../src/reporting/report.ts';
import { checkContent } from '../check-content.ts';
import { corpusDay } from './corpus-names.ts';
import { makeCorpus } from './make-corpus.ts';

const size = 60;
let folder: string;
let report: Report;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-corpus-'));
  await makeCorpus(folder, size);
  report = await checkContent({ content: folder, today: corpusDay });
});
afterAll(() => rm(folder, { recursive: true }));

describe('a corpus for the benchmarks', () => {
  test('is found valid', () => {
    expect(report.problems.filter(isError)).toEqual([]);
  });

  test('has the procedures, services and lists it is measured with', () => {
    const { catalogue } = report;
    expect(
      catalogue && {
        procedures: catalogue.procedures.size,
        services: catalogue.services.size,
        establishments: catalogue.establishments.size,
        forms: catalogue.forms.size,
        resources: catalogue.resources.size,
        contacts: catalogue.contacts.size,
        extracts: catalogue.extracts.size,
        scenarios: catalogue.scenarios.size,
      },
    ).toEqual({
      procedures: size,
      services: 40,
      establishments: 4,
      forms: 24,
      resources: 60,
      contacts: 40,
      extracts: 20,
      scenarios: 20,
    });
  });

  test('covers its critical applications with own and with generic procedures', () => {
    const states = new Set(report.coverage.map(({ state }) => state));
    expect([...states].toSorted()).toEqual(['covered', 'generic']);
  });

  test('has procedures of about 650 words', async () => {
    const files = await readdir(join(folder, 'procedures/application-1'));
    const words = await Promise.all(
      files.map(async (file) => wordsOf(join(folder, 'procedures/application-1', file))),
    );
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
    expect(mean).toBeGreaterThan(600);
    expect(mean).toBeLessThan(700);
  });

  test('is the same when it is made again', async () => {
    const again = await mkdtemp(join(tmpdir(), 'bascule-corpus-'));
    await makeCorpus(again, size);
    const path = 'procedures/application-3/aac-20-d.mdx';
    expect(await readFile(join(again, path), 'utf8')).toBe(
      await readFile(join(folder, path), 'utf8'),
    );
    await rm(again, { recursive: true });
  });
});

/** Words of the text as a reader counts them: no frontmatter, no tags. */
async function wordsOf(file: string): Promise<number> {
  const [, , text = ''] = (await readFile(file, 'utf8')).split(/^---$/m);
  return text.replaceAll(/<[^>]*>/g, ' ').match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0;
}
