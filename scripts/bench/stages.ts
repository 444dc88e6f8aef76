/**
 * `node scripts/bench/stages.ts CONTENT OUT BINDERS`: do what `build` does and say on stdout, as JSON,
 * what each stage took. Leaves the binders' pages out when BINDERS is 0, else prints that many.
 */
import process from 'node:process';
import { binderPlan, type BinderPlan } from '../../src/domain/binder/plan.ts';
import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import { binderSheets, paginationWords } from '../../src/i18n/binder-sheets.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { openBrowser } from '../../src/printing/browser.ts';
import type { Binder } from '../../src/printing/print-binder.ts';
import { printBinders } from '../../src/printing/print-binders.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { buildPages } from '../../src/site/build-pages.ts';
import { checkContent } from '../check-content.ts';
import { corpusDay } from './corpus-names.ts';

/** Seconds of each stage; printed pages are counted, not timed. */
export interface StageTimes {
  site: number;
  search: number;
  print: number;
  printedPages: number;
}

const [content = '', folder = '', count = '0'] = process.argv.slice(2);
const report = await checkContent({ content, today: corpusDay });
const { catalogue, coverage, problems, today, language } = report;
if (!catalogue) throw new Error(`\`${content}\` cannot be read.`);

const hasBinders = Number(count) > 0;
const site = await timed(() =>
  buildPages({ catalogue, coverage, problems, today, language, hasBinders }, `${folder}/`),
);
const search = await timed(() => indexSite({ folder, language }));

let printedPages = 0;
const print = hasBinders
  ? await timed(() =>
      printBinders({
        folder,
        openBrowser: () => openBrowser({ env: process.env }),
        binders: sample(catalogue, Number(count)).map((plan) => binderOf(plan, catalogue)),
        onPrinted: (_, { pages }) => {
          printedPages += pages;
        },
      }),
    )
  : 0;

process.stdout.write(JSON.stringify({ site, search, print, printedPages } satisfies StageTimes));

async function timed(stage: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await stage();
  return (performance.now() - begin) / 1000;
}

/** Binders from all through the list of services. */
function sample(from: Catalogue, binders: number): BinderPlan[] {
  const services = [...from.services.keys()];
  const every = Math.ceil(services.length / binders);
  return services
    .filter((_, index) => index % every === 0)
    .map((id) => binderPlan(id, from, today));
}

function binderOf(plan: BinderPlan, from: Catalogue): Binder {
  const words = wordsOf(language);
  return {
    path: `binders/${plan.service}.html`,
    title: words.binder.title(plan.service),
    language,
    date: today,
    sheets: binderSheets(plan, from, words, today),
    words: paginationWords(words),
  };
}
