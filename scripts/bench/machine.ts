import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';
import { browserVersion, openBrowser } from '../../src/printing/browser.ts';
import { stopBrowser } from '../../src/printing/start-browser.ts';

/** One line on the machine, its load and the versions of what was measured. */
export async function describeMachine(): Promise<string> {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return [
    `${String(availableParallelism())} cores`,
    cpus()[0]?.model.trim() ?? 'unknown processor',
    `${String(gigabytes)} GB`,
    `load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`,
    `Node ${process.version.slice(1)}`,
    await describeBrowser(),
  ].join(' · ');
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
