import { dirname, join } from 'node:path';
import process from 'node:process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import packageJson from '../package.json' with { type: 'json' };
import { binderPlan } from '../src/domain/binder/plan.ts';
import type { Catalogue } from '../src/domain/catalogue/catalogue.ts';
import { editionPages } from '../src/domain/catalogue/edition-pages.ts';
import type { Words } from '../src/i18n/words.type.ts';
import { browserVersion, openBrowser } from '../src/printing/browser.ts';
import { printBinders } from '../src/printing/print-binders.ts';
import { contentCommit } from '../src/publishing/content-commit.ts';
import { inventoryFaults, OutputFault } from '../src/publishing/inventory.ts';
import { linkedFiles } from '../src/publishing/linked-files.ts';
import { lock } from '../src/publishing/lock.ts';
import { listFolder, writeManifest } from '../src/publishing/manifest.ts';
import { openStaging } from '../src/publishing/staging.ts';
import type { Report } from '../src/reporting/report.ts';
import { indexSite } from '../src/search/index-site.ts';
import { buildPages } from '../src/site/build-pages.ts';
import { printMemory } from './print-memory.ts';
import { printJobs, type PrintJob } from './print-jobs.ts';
import { openProgress, type Progress } from './progress.ts';
import { untilStopped } from './stopped.ts';

/** Where an edition goes and what is part of it. */
interface Order {
  content: string;
  out: string;
  print: boolean;
  browserUrl?: string;
}

/** What was published. */
export interface Edition {
  pages: number;
  binders: number;
  /** Printed pages of all binders. */
  sheets: number;
}

type Checked = Report & { catalogue: Catalogue };

/**
 * Make a whole edition beside the target folder, check it, and put it in the target's place.
 *
 * Whatever goes wrong, the target stays as it was.
 *
 * @throws {Stopped} at an interrupt; what was under way goes on until the process ends.
 */
export async function makeEdition(report: Checked, words: Words, order: Order): Promise<Edition> {
  const release = await lock(order.out, new Date());
  const progress = openProgress(process.stderr);
  try {
    const staging = await openStaging(order.out);
    try {
      const edition = await untilStopped(makeIn(staging.folder, report, words, order, progress));
      await staging.publish();
      return edition;
    } catch (error) {
      await staging.discard();
      throw error;
    }
  } finally {
    progress.close();
    await release();
  }
}

async function makeIn(
  folder: string,
  report: Checked,
  words: Words,
  order: Order,
  progress: Progress,
): Promise<Edition> {
  const { catalogue, coverage, problems, today, language } = report;
  const { stages } = words.build;
  const plans = order.print
    ? [...catalogue.services.keys()].map((service) => binderPlan(service, catalogue, today))
    : [];
  const jobs = order.print ? printJobs(plans, report, words) : [];

  await progress.stage(stages.pages, () =>
    buildPages(
      { catalogue, coverage, problems, today, language, hasBinders: order.print },
      `${folder}/`,
    ),
  );
  const index = await progress.stage(stages.search, () => indexSite({ folder, language }));
  const printed = order.print
    ? await progress.stage(stages.print, (note) => print(folder, jobs, words, order, note))
    : { browser: undefined, sheets: new Map<string, string[]>(), pages: 0 };
  // What was printed is the printer's; readers get the PDF.
  for (const { path } of jobs) await rm(join(folder, path));
  await rm(join(folder, 'print'), { recursive: true, force: true });

  return progress.stage(stages.inventory, async () => {
    const expected = editionPages(catalogue, today);
    const files = await listFolder(folder);
    const foundPages = files.filter((file) => file.endsWith('.html'));
    const linked = await linkedFiles(folder, foundPages);
    const faults = inventoryFaults({
      expectedPages: expected.pages,
      foundPages,
      linkedFiles: linked,
      files,
      expectedResults: expected.found,
      foundResults: index.paths,
      expectedSheets: new Map(jobs.map(({ pdf, sheets }) => [pdf, sheets.map(({ id }) => id)])),
      foundSheets: printed.sheets,
    });
    if (faults.length > 0) throw new OutputFault(faults.join('\n'));
    await writeManifest(folder, {
      today,
      generator: packageJson.version,
      commit: await contentCommit(order.content),
      browser: printed.browser,
    });
    return { pages: foundPages.length, binders: plans.length, sheets: printed.pages };
  });
}

interface Printed {
  browser: string | undefined;
  /** By PDF: the sheets found in it. */
  sheets: Map<string, string[]>;
  /** Of all binders. */
  pages: number;
}

async function print(
  folder: string,
  jobs: readonly PrintJob[],
  words: Words,
  { browserUrl }: Order,
  note: Parameters<Parameters<Progress['stage']>[1]>[0],
): Promise<Printed> {
  const printed: Printed = { browser: undefined, sheets: new Map(), pages: 0 };
  await printBinders({
    folder,
    memory: await printMemory(),
    openBrowser: async () => {
      const browser = await openBrowser({ env: process.env, browserUrl });
      printed.browser = await browserVersion(browser);
      return browser;
    },
    binders: jobs,
    onPrinted: async (job, { pdf, pages, sheets, isUnchanged }) => {
      await mkdir(join(folder, dirname(job.pdf)), { recursive: true });
      await writeFile(join(folder, job.pdf), pdf);
      printed.sheets.set(
        job.pdf,
        sheets.map(({ id }) => id),
      );
      if (job.pdf.startsWith('binders/')) printed.pages += pages;
      note(
        `${words.build.binder(job.name, pages, isUnchanged)} (${printed.sheets.size}/${jobs.length})`,
      );
    },
  });
  return printed;
}
