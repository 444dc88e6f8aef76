/** The demo is complete, and no procedure of it is there for nothing. */
import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell, Need } from '../src/domain/coverage/matrix.ts';
import { cellOf, isError, type Problem } from '../src/domain/problems/problem.ts';
import { checkContent } from './check-content.ts';
import { root } from './test-command.ts';

const demo = join(root, 'content');
const procedures = (await readdir(join(demo, 'procedures'), { recursive: true }))
  .filter((file) => file.endsWith('.mdx'))
  .toSorted();

let folder: string;
let content: string;
let whole: Awaited<ReturnType<typeof check>>;

const check = () => checkContent({ content, today: '2026-11-21' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-demo-'));
  content = join(folder, 'content');
  await cp(demo, content, { recursive: true });
  whole = await check();
});

afterAll(() => rm(folder, { recursive: true }));

test('the demo has nothing wrong', () => {
  expect(whole.problems).toEqual([]);
  expect(whole.catalogue?.procedures.size).toBe(procedures.length);
});

test('it is checked against the highest level of its hospitals, in its own language', () => {
  expect(whole).toMatchObject({ level: 2, language: 'fr', today: '2026-11-21' });
});

test('or against the level and in the language that are asked for', async () => {
  const report = await checkContent({ content, today: '2026-11-21', level: '3', lang: 'en' });
  expect(report).toMatchObject({ level: 3, language: 'en' });
});

describe('without one procedure, what is then missing is named', { timeout: 30_000 }, () => {
  test.each(procedures)('%s', async (file) => {
    const code = codeOf(`procedures/${file}`);
    const { problems, coverage } = await checkWithout(file);
    const gaps = missingIn(coverage);

    // What is missing is what this procedure alone has met, and each such cell is named.
    for (const gap of gaps) expect(proceduresFor(gap)).toEqual([code]);
    const named = problems.filter(isError).flatMap((problem) => cellOf(problem) ?? []);
    expect(named.map(inWords).toSorted()).toEqual(gaps.map(inWords).toSorted());

    const broken = problems.filter((problem) => isBroken(problem, code));
    expect(named.length + broken.length).toBeGreaterThan(0);
  });
});

async function checkWithout(file: string): ReturnType<typeof check> {
  const path = join(content, 'procedures', file);
  const aside = join(folder, 'aside.mdx');
  await rename(path, aside);
  try {
    return await check();
  } finally {
    await rename(aside, path);
  }
}

function codeOf(file: string): string | undefined {
  return [...(whole.catalogue?.procedures.values() ?? [])].find((each) => each.file === file)?.id;
}

function missingIn(coverage: readonly Cell[]): Need[] {
  return coverage.filter(({ state }) => state === 'missing');
}

/** The procedures that meet a need in the whole demo. */
function proceduresFor(need: Need): readonly string[] | undefined {
  const cell = whole.coverage.find((each) => inWords(each) === inWords(need));
  return cell && 'procedures' in cell ? cell.procedures : undefined;
}

function inWords({ application, service, phase, trigger }: Need): string {
  return [application, service, phase, trigger].join(' ');
}

/** Whether a problem is a reference to the procedure of this code. */
function isBroken({ rule, facts }: Problem, code: string | undefined): boolean {
  return (
    rule === 'REF-01' &&
    facts.why === 'unresolved' &&
    facts.kind === 'procedure' &&
    facts.id === code
  );
}
