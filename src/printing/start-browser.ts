/** Starts and stops one browser program. */
import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer';

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A browser on disk and the environment it has to be started in. */
export interface LocalBrowser {
  executablePath: string;
  env: Environment;
}

/** Milliseconds. Nothing that is asked of a browser takes as long on a machine that is of any use. */
export const usualPatience = 60_000;

const startPatience = 30_000;
const stopPatience = 3_000;

const switches = [
  // No name is ever looked up: pages are handed to the browser, or come from this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  // Letters stand where the font says; otherwise each is moved to the nearest whole pixel.
  '--font-render-hinting=none',
];

/**
 * Start a browser with no window, no port and a profile of its own. It ends with this process even
 * if that is killed, and is in its sandbox wherever the system allows one.
 */
export async function startBrowser(
  local: LocalBrowser,
  patience = usualPatience,
): Promise<Browser> {
  const unguarded = [...switches, '--no-sandbox'];
  if (process.getuid?.() === 0) return await launch(local, unguarded, patience);
  try {
    return await launch(local, switches, patience);
  } catch {
    return await launch(local, unguarded, patience);
  }
}

async function launch(local: LocalBrowser, args: string[], patience: number): Promise<Browser> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), startPatience);
  try {
    return await puppeteer.launch({
      executablePath: local.executablePath,
      env: local.env,
      args,
      headless: 'shell',
      // Other users of the machine could talk to a port, and a browser behind one outlives a killed build.
      pipe: true,
      protocolTimeout: patience,
      signal: late.signal,
      // Who asked for the browser tidies up after a signal; the browser goes when the process does.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    const reason = late.signal.aborted ? 'it does not answer' : await complaint(local, args);
    throw new Error(reason, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** What a browser that ends at once has to say about it; through the pipe one hears nothing. */
async function complaint({ executablePath, env }: LocalBrowser, args: string[]): Promise<string> {
  try {
    await promisify(execFile)(
      executablePath,
      [...args, '--headless', '--dump-dom', 'about:blank'],
      {
        env,
        timeout: stopPatience,
      },
    );
    return 'it ends at once';
  } catch (error) {
    const { code, stderr } = error as { code?: string | number; stderr?: string };
    if (code === 'ENOENT') return 'there is no such file';
    if (code === 'EACCES') return 'it may not be run';
    return stderr?.split('\n').find(Boolean)?.slice(0, 300) ?? 'it ends at once';
  }
}

/** Stop a browser, hung or not, and let go of a remote one. */
export async function stopBrowser(browser: Browser): Promise<void> {
  const program = browser.process();
  if (!program) return await browser.disconnect();
  const timer = setTimeout(() => program.kill('SIGKILL'), stopPatience);
  await browser.close().finally(() => clearTimeout(timer));
}
