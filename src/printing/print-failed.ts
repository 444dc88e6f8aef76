/**
 * A page that could not be printed whole, and so was not printed at all.
 *
 * `culprit` says who has to act: `page` when the page itself is at fault and would fail again,
 * `browser` when the browser crashed or hung each time it was asked.
 */
export class PrintFailed extends Error {
  override readonly name = 'PrintFailed';
  readonly page: string;
  readonly faults: readonly string[];
  readonly culprit: 'page' | 'browser';

  constructor(page: string, faults: readonly string[], culprit: 'page' | 'browser' = 'page') {
    super(`\`${page}\` was not printed. ${faults.join(' ')}`);
    this.page = page;
    this.faults = faults;
    this.culprit = culprit;
  }
}
