import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { binderPlan } from '../src/domain/binder/plan.ts';
import { editionPages } from '../src/domain/catalogue/edition-pages.ts';
import type { Words } from '../src/i18n/words.type.ts';
import { contentCommit } from '../src/publishing/content-commit.ts';
import { inventoryFaults, OutputFault } from '../src/publishing/inventory.ts';
import { linkedFiles } from '../src/publishing/linked-files.ts';
import { listFolder, writeManifest } from '../src/publishing/manifest.ts';
import { indexSite } from '../src/search/index-site.ts';
import { buildPages } from '../src/site/build-pages.ts';
import { printAll, type Printed } from './print-all.ts';
import { binderJobs, formJobs, roleJobs } from './print-jobs.ts';
import type { Progress } from './progress.ts';
import { publish } from './publish.ts';
import type { Checked } from './publish-checked.ts';

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

/** Make a whole edition beside the target folder, check it, and put it in the target's place. */
export async function makeEdition(report: Checked, words: Words, order: Order): Promise<Edition> {
  return await publish(order.out, (folder, progress) =>
    makeIn(folder, report, words, order, progress),
  );
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
  const binders = binderJobs(plans, report, words);
  const jobs = order.print
    ? [...binders, ...roleJobs(plans, report, words), ...formJobs(report, words)]
    : [];

  await progress.stage(stages.pages, () =>
    buildPages(
      { catalogue, coverage, problems, today, language, hasBinders: order.print },
      `${folder}/`,
    ),
  );
  const index = await progress.stage(stages.search, () => indexSite({ folder, language }));
  const { browserUrl } = order;
  const printed: Printed = order.print
    ? await progress.stage(stages.print, (note) =>
        printAll({ jobs, pages: folder, out: folder, words, browserUrl, note }),
      )
    : { browser: undefined, sheets: new Map(), pages: new Map() };
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
    const sheets = binders.reduce((sum, { pdf }) => sum + (printed.pages.get(pdf) ?? 0), 0);
    return { pages: foundPages.length, binders: binders.length, sheets };
  });
}
