/** Prints many binders with one browser. */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { Browser } from 'puppeteer';
import { printOrRecall, type Memory, type RecalledBinder } from './cache/print-or-recall.ts';
import type { Binder } from './print-binder.ts';
import { PrintFailed } from './print-failed.ts';
import { stopBrowser } from './start-browser.ts';

export interface BindersJob<Kind extends Binder = Binder> {
  /** Called once for all binders, and again each time the browser fails. */
  openBrowser: () => Promise<Browser>;
  /** The built folder. */
  folder: string;
  binders: readonly Kind[];
  /** Given each binder as soon as it is printed. No PDF is kept after that. */
  onPrinted: (binder: Kind, printed: RecalledBinder) => Promise<void> | void;
  /** Earlier prints; without, everything is printed. */
  memory?: Memory;
  /** How many are in hand at once; one for each core, up to four, unless told otherwise. */
  concurrency?: number;
}

const goes = 3;

/** Finishing the PDFs is a third of the work and has one core, which keeps up with no more. */
const usefulAtOnce = 4;

/**
 * Print binders. All are tried, even when some fail.
 *
 * @throws {PrintFailed} naming every one that could not be printed, once the others are.
 */
export async function printBinders<Kind extends Binder>(job: BindersJob<Kind>): Promise<void> {
  const limit = pLimit(job.concurrency ?? Math.min(availableParallelism(), usefulAtOnce));
  const browser = await job.openBrowser();
  const outcomes = await Promise.allSettled(
    job.binders.map((binder) =>
      limit(async () => job.onPrinted(binder, await printPatiently(job, binder, browser))),
    ),
  );
  await stopBrowser(browser);
  await job.memory?.cache.prune();

  const errors = outcomes.filter((outcome) => outcome.status === 'rejected').map(reasonOf);
  const stranger = errors.find((error) => !(error instanceof PrintFailed));
  if (stranger) throw stranger;
  const failures = errors.flatMap((error) => (error instanceof PrintFailed ? error.failures : []));
  if (failures.length > 0) throw new PrintFailed(...failures);
}

/** A browser that crashed or hung may do better afresh; a page that is at fault will not. */
async function printPatiently(
  { openBrowser, folder, memory }: Pick<BindersJob, 'openBrowser' | 'folder' | 'memory'>,
  binder: Binder,
  shared: Browser,
): Promise<RecalledBinder> {
  let complaint = '';
  for (let go = 1; go <= goes; go++) {
    const browser = go === 1 ? shared : await openBrowser();
    try {
      return await printOrRecall({ browser, folder, binder }, memory);
    } catch (error) {
      if (error instanceof PrintFailed) throw error;
      complaint = error instanceof Error ? error.message : String(error);
    } finally {
      if (browser !== shared) await stopBrowser(browser);
    }
  }
  const faults = [`The browser failed ${goes} times, at last with: ${complaint}`];
  throw new PrintFailed({ page: binder.path, faults, culprit: 'browser' });
}

function reasonOf({ reason }: PromiseRejectedResult): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
