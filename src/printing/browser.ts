/** Finds a browser to print with. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { BrowserMissing } from './browser-missing.ts';
import { carriedBrowser, isCarriedHere } from './carried-browser.ts';
import {
  startBrowser,
  usualPatience,
  type Environment,
  type LocalBrowser,
} from './start-browser.ts';

export interface BrowserWish {
  env: Environment;
  /** `ws://` or `http://` address of a browser that runs elsewhere. */
  browserUrl?: string | undefined;
  /** Milliseconds after which anything asked of the browser has failed. */
  patience?: number;
}

/**
 * Open the first of these that starts: puppeteer's own download, the carried Chromium, a browser of
 * the machine. One that is asked for by address or path is the only one tried: to print with another
 * unasked could move every page number.
 *
 * @throws {BrowserMissing} when none starts.
 */
export async function openBrowser(wish: BrowserWish): Promise<Browser> {
  const { env, browserUrl, patience = usualPatience } = wish;
  const address = browserUrl ?? env['PUPPETEER_BROWSER_URL'];
  if (address) return await connect(address, patience);

  const complaints: string[] = [];
  for await (const { name, locate } of candidates(env)) {
    try {
      return await startBrowser(await locate(), patience);
    } catch (error) {
      complaints.push(`${name}: ${reasonOf(error)}.`);
    }
  }
  throw new BrowserMissing(complaints);
}

/** Name and version, `HeadlessChrome/153.0.8010.0`: what a print's page breaks depend on. */
export async function browserVersion(browser: Browser): Promise<string> {
  return await browser.version();
}

/** What tells one browser from another: two programs of one version may part lines differently. */
export async function browserIdentity(browser: Browser): Promise<string> {
  const program = browser.process()?.spawnfile ?? new URL(browser.wsEndpoint()).host;
  return `${await browser.version()} ${program}`;
}

async function connect(address: string, protocolTimeout: number): Promise<Browser> {
  const isSocket = /^wss?:/.test(address);
  try {
    return await puppeteer.connect({
      ...(isSocket ? { browserWSEndpoint: address } : { browserURL: address }),
      protocolTimeout,
    });
  } catch (error) {
    throw new BrowserMissing([`The browser at \`${address}\`: it does not answer.`], error);
  }
}

/** A place where a browser may be. Locating it may take work or fail, so it waits until its turn. */
interface Candidate {
  name: string;
  locate: () => Promise<LocalBrowser> | LocalBrowser;
}

async function* candidates(env: Environment): AsyncGenerator<Candidate> {
  const asked = env['PUPPETEER_EXECUTABLE_PATH'];
  if (asked) {
    yield at('The browser of PUPPETEER_EXECUTABLE_PATH', asked, env);
    return;
  }
  for (const headless of ['shell', true] as const) {
    const path = await puppeteer.executablePath({ headless });
    if (existsSync(path)) yield at("Puppeteer's browser", path, env);
  }
  if (isCarriedHere()) {
    const carried = () => carriedBrowser(env);
    yield { name: 'The carried browser', locate: carried };
    // Its libraries want a system of 2021 or later; an older one may have its own.
    const bare = async () => {
      const { executablePath, env: theirs } = await carried();
      return { executablePath, env: { ...theirs, LD_LIBRARY_PATH: env['LD_LIBRARY_PATH'] } };
    };
    yield { name: "The carried browser with the system's libraries", locate: bare };
  }
  for (const path of installedBrowsers(env)) {
    if (existsSync(path)) yield at('The browser', path, env);
  }
}

function at(name: string, executablePath: string, env: Environment): Candidate {
  return { name: `${name}, \`${executablePath}\``, locate: () => ({ executablePath, env }) };
}

/** Where Chrome, Chromium or Edge usually lie. */
function installedBrowsers(env: Environment): string[] {
  const folders = env['PATH']?.split(delimiter) ?? [];
  const programs = ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const onWindows = [env['ProgramFiles'], env['ProgramFiles(x86)']].filter(Boolean);
  return [
    ...folders.flatMap((folder) => programs.map((program) => join(folder, program))),
    ...onWindows.flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().replace(/\.$/, '');
}
