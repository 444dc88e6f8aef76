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

/**
 * What else the machine was doing in the last minute: at rest it is near 0. Above half the cores,
 * what is measured next takes longer than it should.
 */
export function describeLoad(): string {
  const load = loadavg()[0] ?? 0;
  const isBusy = load > availableParallelism() / 2;
  return `load ${load.toFixed(1)}${isBusy ? ' (busy: times are too long)' : ''}`;
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
