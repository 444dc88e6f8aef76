import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';
import { browserVersion, openBrowser } from '../../src/printing/browser.ts';
import { stopBrowser } from '../../src/printing/start-browser.ts';

/** One line on the machine and the versions of what was measured. */
export async function describeMachine(): Promise<string> {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return [
    `${String(availableParallelism())} cores`,
    cpus()[0]?.model.trim() ?? 'unknown processor',
    `${String(gigabytes)} GB`,
    `Node ${process.version.slice(1)}`,
    await describeBrowser(),
  ].join(' · ');
}

/** How many processes wanted a core in the last minute; before measuring that is other people's work. */
export function currentLoad(): number {
  return loadavg()[0] ?? 0;
}

async function describeBrowser(): Promise<string> {
  try {
    const browser = await openBrowser({ env: process.env });
    const version = await browserVersion(browser);
    await stopBrowser(browser);
    return version.replace('/', ' ');
  } catch {
    return 'no browser';
  }
}
