/** Prints many binders with one browser. */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { Browser } from 'puppeteer';
import { printOrRecall, type Memory, type RecalledBinder } from './cache/print-or-recall.ts';
import type { Binder } from './print-binder.ts';
import { PrintFailed } from './print-failed.ts';
import { stopBrowser } from './start-browser.ts';

export interface BindersJob<Kind extends Binder = Binder> {
  /** Called once for all binders, and twice when the browser fails: for the one it failed, and for others. */
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
  const shared = shareBrowser(job.openBrowser);
  const outcomes = await Promise.allSettled(
    job.binders.map((binder) =>
      limit(async () => job.onPrinted(binder, await printPatiently(job, binder, shared))),
    ),
  );
  await shared.stop();
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
  shared: SharedBrowser,
): Promise<RecalledBinder> {
  let complaint = '';
  for (let go = 1; go <= goes; go++) {
    // Not the shared one again: a page that brings its browser down would take others with it.
    const opening = go === 1 ? shared.get() : openBrowser();
    const browser = await opening;
    try {
      return await printOrRecall({ browser, folder, binder }, memory);
    } catch (error) {
      if (error instanceof PrintFailed) throw error;
      complaint = error instanceof Error ? error.message : String(error);
      shared.giveUp(opening);
    } finally {
      if (go > 1) await stopBrowser(browser);
    }
  }
  const faults = [`The browser failed ${goes} times, at last with: ${complaint}`];
  throw new PrintFailed({ page: binder.path, faults, culprit: 'browser' });
}

/** The browser that binders share. */
interface SharedBrowser {
  get: () => Promise<Browser>;
  /** It has failed: whoever asks from now on gets another, and need not find out for himself. */
  giveUp: (failed: Promise<Browser>) => void;
  /** Stop all that were shared; some may have been of use until now. */
  stop: () => Promise<void>;
}

function shareBrowser(open: () => Promise<Browser>): SharedBrowser {
  const opened: Promise<Browser>[] = [];
  let current: Promise<Browser> | undefined;
  return {
    get: () => {
      if (!current) opened.push((current = open()));
      return current;
    },
    giveUp: (failed) => {
      if (current === failed) current = undefined;
    },
    stop: async () => {
      const outcomes = await Promise.allSettled(opened);
      const browsers = outcomes.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
      await Promise.all(browsers.map(stopBrowser));
    },
  };
}

function reasonOf({ reason }: PromiseRejectedResult): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
