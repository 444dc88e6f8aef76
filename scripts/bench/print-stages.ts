/**
 * `node scripts/bench/print-stages.ts CONTENT FOLDER`: print every binder of a hospital in the ways that builds
 * do, and say on stdout, as JSON, what each took.
 */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { binderPlan } from '../../src/domain/binder/plan.ts';
import { binderSheets, paginationWords } from '../../src/i18n/binder-sheets.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { openBrowser } from '../../src/printing/browser.ts';
import { openPrintCache } from '../../src/printing/cache/print-cache.ts';
import type { Binder } from '../../src/printing/print-binder.ts';
import { printBinders } from '../../src/printing/print-binders.ts';
import { buildPages } from '../../src/site/build-pages.ts';
import { listFolder } from '../../src/publishing/manifest.ts';
import { checkContent } from '../check-content.ts';
import { corpusDay } from './corpus-names.ts';

/** What printing took. */
export interface PrintTimes {
  binders: number;
  pages: number;
  /** Seconds for all binders, with nothing known of them. */
  cold: number;
  /** Milliseconds a page, with the page counts of all parts known. */
  countedPage: number;
  /** Seconds for all binders after a change in one of them, the others recalled. */
  edited: number;
  /** Whether each print of the same pages has the same bytes. */
  isReproducible: boolean;
  /** Path of a page that other programs can print too. */
  sample: string;
}

/** Enough to even out what one binder has of its own. */
const sampled = 8;

const [content = '', folder = ''] = process.argv.slice(2);
const report = await checkContent({ content, today: corpusDay });
const { catalogue, coverage, problems, today, language } = report;
if (!catalogue) throw new Error(`\`${content}\` cannot be read.`);

const services = [...catalogue.services.keys()];
const printOnly = { services, isLarge: false };
const input = { catalogue, coverage, problems, today, language, hasBinders: true, printOnly };
await buildPages(input, `${folder}/`);

const words = wordsOf(language);
const binders = services.map((service): Binder => {
  const plan = binderPlan(service, catalogue, today);
  const sheets = binderSheets(plan, catalogue, words, today);
  const title = words.binder.title(service);
  const path = `binders/${service}.html`;
  return { path, title, language, date: today, sheets, words: paginationWords(words) };
});

const cold = await print(binders);
const [first, ...others] = binders;
const sample = join(folder, first?.path ?? '');
await writeFile(sample, (await readFile(sample, 'utf8')).replace('</h1>', ' bis</h1>'));
const edited = await print(binders);
await forgetBinders();
const counted = await print(others.slice(0, sampled));

process.stdout.write(
  JSON.stringify({
    binders: binders.length,
    pages: cold.pages,
    cold: cold.seconds,
    countedPage: (counted.seconds * 1000) / counted.pages,
    edited: edited.seconds,
    isReproducible: [...counted.digests].every(
      ([path, digest]) => cold.digests.get(path) === digest,
    ),
    sample,
  } satisfies PrintTimes),
);

interface Run {
  seconds: number;
  pages: number;
  /** SHA-256 of each PDF, by the path of its page. */
  digests: Map<string, string>;
}

async function print(some: readonly Binder[]): Promise<Run> {
  const run: Run = { seconds: 0, pages: 0, digests: new Map() };
  const begin = performance.now();
  await printBinders({
    folder,
    openBrowser: () => openBrowser({ env: process.env }),
    binders: some,
    memory: { cache: openPrintCache(join(folder, 'cache')), generator: 'bench' },
    onPrinted: ({ path }, { pdf, pages }) => {
      run.pages += pages;
      run.digests.set(path, createHash('sha256').update(pdf).digest('hex'));
    },
  });
  run.seconds = (performance.now() - begin) / 1000;
  return run;
}

/** Leave the page counts alone, as a new day does. */
async function forgetBinders(): Promise<void> {
  const cache = join(folder, 'cache');
  const kept = (await listFolder(cache)).filter((name) => name.startsWith('binder-'));
  for (const name of kept) await rm(join(cache, name));
}
