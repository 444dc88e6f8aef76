import { readBinderPage } from '../binder-html.ts';
import { browserIdentity } from '../browser.ts';
import {
  printBinder,
  type BinderJob,
  type FreshBinder,
  type PrintedBinder,
} from '../print-binder.ts';
import { binderKey, countsKey, partKeys, type BinderInputs } from './binder-keys.ts';
import { loadedFiles } from './loaded-files.ts';
import type { PrintCache } from './print-cache.ts';

/** What was printed before, and the version of our own code that printed it. */
export interface Memory {
  cache: PrintCache;
  /** Anything that is never the same for two versions that could print differently. */
  generator: string;
}

/** A binder, and whether it is an earlier print of the very same. */
export type RecalledBinder = PrintedBinder & { isUnchanged: boolean };

/**
 * Print a binder, or recall the print of it where everything it is made of is the same. The bytes are those
 * of a fresh print either way.
 */
export async function printOrRecall(job: BinderJob, memory?: Memory): Promise<RecalledBinder> {
  if (!memory) return { ...(await printBinder(job)), isUnchanged: false };
  const { cache, generator } = memory;
  const inputs = await readInputs(job, generator);
  const recalled = await recallBinder(inputs, cache);
  if (recalled) return { ...recalled, isUnchanged: true };
  const binder = { ...job.binder, knownPages: await recallPages(inputs, cache) };
  const printed = await printBinder({ ...job, binder });
  await keep(printed, inputs, cache);
  return { ...printed, isUnchanged: false };
}

async function readInputs(
  { folder, binder, browser }: BinderJob,
  generator: string,
): Promise<BinderInputs> {
  const html = await readBinderPage(folder, binder.path);
  const files = await loadedFiles(folder, binder.path, html);
  return { binder, html, files, browser: await browserIdentity(browser), generator };
}

// A kept binder is a line of JSON, then its PDF. What the cache gives is what was written here: it holds
// a digest, and the name holds the version of the code.

async function recallBinder(
  inputs: BinderInputs,
  cache: PrintCache,
): Promise<PrintedBinder | undefined> {
  const kept = await cache.read(binderKey(inputs));
  if (!kept) return undefined;
  const lineEnd = kept.indexOf(10);
  const facts = JSON.parse(textOf(kept.subarray(0, lineEnd))) as Omit<PrintedBinder, 'pdf'>;
  return { ...facts, pdf: kept.subarray(lineEnd + 1) };
}

async function recallPages(
  inputs: BinderInputs,
  cache: PrintCache,
): Promise<ReadonlyMap<string, number>> {
  const kept = await cache.read(countsKey(inputs));
  const pagesByKey = new Map(kept ? (JSON.parse(textOf(kept)) as [string, number][]) : []);
  return new Map(
    [...partKeys(inputs)].flatMap(([id, key]) => {
      const pages = pagesByKey.get(key);
      return pages === undefined ? [] : [[id, pages] as const];
    }),
  );
}

async function keep(printed: FreshBinder, inputs: BinderInputs, cache: PrintCache): Promise<void> {
  // A file that the browser found in a way we do not know of could change unnoticed.
  if ([...printed.madeOf].some((path) => !isInput(path, inputs))) return;
  const { pdf, pages, sheets, knownPages } = printed;
  const facts = new TextEncoder().encode(`${JSON.stringify({ pages, sheets })}\n`);
  await cache.write(binderKey(inputs), Buffer.concat([facts, pdf]));
  const counts = [...partKeys(inputs)].map(([id, key]) => [key, knownPages.get(id)]);
  await cache.write(countsKey(inputs), new TextEncoder().encode(JSON.stringify(counts)));
}

function isInput(path: string, { binder, files }: BinderInputs): boolean {
  return files.has(path) || path === `/${binder.path}`;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
