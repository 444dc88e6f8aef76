import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { binderPlan } from '../src/domain/binder/plan.ts';
import type { Shard } from '../src/domain/binder/shard.ts';
import type { Words } from '../src/i18n/words.type.ts';
import { contentCommit } from '../src/publishing/content-commit.ts';
import { OutputFault, sheetFaults } from '../src/publishing/inventory.ts';
import { manifestName, writeManifest } from '../src/publishing/manifest.ts';
import { buildPages, generatorRoot } from '../src/site/build-pages.ts';
import { inWorkFolder } from '../src/site/work-folder.ts';
import { chooseServices } from './choose-services.ts';
import { printAll } from './print-all.ts';
import { binderJobs } from './print-jobs.ts';
import type { Progress } from './progress.ts';
import { publish } from './publish.ts';
import type { Checked } from './publish-checked.ts';

/** Which binders are made, how, and where they go. */
interface Order {
  content: string;
  out: string;
  /** All services when none is named. */
  services: readonly string[];
  shard?: Shard;
  large?: boolean;
  browserUrl?: string;
}

/** What was published. */
export interface Binders {
  binders: number;
  /** Printed pages of all binders. */
  sheets: number;
}

/** Print binders beside the target folder, check them, and put them in the target's place. */
export async function makeBinders(report: Checked, words: Words, order: Order): Promise<Binders> {
  const known = [...report.catalogue.services.keys()];
  const services = chooseServices(order.services, known, words, order.shard);
  return await publish(order.out, (folder, progress) =>
    inWorkFolder(fileURLToPath(new URL('.astro', generatorRoot)), (work) =>
      makeIn({ folder, pages: join(work, 'pages') }, services, report, words, order, progress),
    ),
  );
}

async function makeIn(
  { folder, pages }: { folder: string; pages: string },
  services: readonly string[],
  report: Checked,
  words: Words,
  order: Order,
  progress: Progress,
): Promise<Binders> {
  const { catalogue, coverage, problems, today, language } = report;
  const { large: isLarge = false, browserUrl } = order;
  const { stages } = words.build;
  const plans = services.map((service) => binderPlan(service, catalogue, today));

  const printOnly = { services, isLarge };
  await progress.stage(stages.binders, () =>
    buildPages(
      { catalogue, coverage, problems, today, language, hasBinders: true, printOnly },
      `${pages}/`,
    ),
  );
  const jobs = binderJobs(plans, report, words).map((job) => ({
    ...job,
    pdf: basename(job.pdf, '.pdf') + (isLarge ? '-large.pdf' : '.pdf'),
    title: isLarge ? words.binder.largePrint(job.title) : job.title,
  }));
  const printed = await progress.stage(stages.print, (note) =>
    printAll({ jobs, pages, out: folder, words, browserUrl, note }),
  );
  const expected = new Map(jobs.map(({ pdf, sheets }) => [pdf, sheets.map(({ id }) => id)]));
  const faults = sheetFaults(expected, printed.sheets);
  if (faults.length > 0) throw new OutputFault(faults.join('\n'));
  const about = {
    today,
    generator: packageJson.version,
    commit: await contentCommit(order.content),
    browser: printed.browser,
  };
  await writeManifest(folder, about, manifestOf(order));
  const sheets = [...printed.pages.values()].reduce((sum, pages) => sum + pages, 0);
  return { binders: jobs.length, sheets };
}

/** Each shard and variant has one of its own, so that their folders can be copied into one. */
function manifestOf({ shard, large }: Order): string {
  const marks = [
    ...(large ? ['large'] : []),
    ...(shard ? [`${String(shard.index)}-of-${String(shard.of)}`] : []),
  ];
  return marks.length > 0 ? `manifest-${marks.join('-')}.json` : manifestName;
}
