/** No browser starts on this machine. `hint` says how to get one. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
  readonly hint =
    'Run `npx puppeteer browsers install chrome-headless-shell`, ' +
    'or set PUPPETEER_EXECUTABLE_PATH to a Chrome, Chromium or Edge of this machine, ' +
    'or give the address of a browser elsewhere with --browser-url.';

  constructor(complaints: readonly string[], cause?: unknown) {
    super(`No browser could be started to print with. ${complaints.join(' ')}`, { cause });
  }
}
