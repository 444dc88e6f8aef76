/** Why a page of the built folder was not printed. */
export interface Failure {
  /** Its path: `binders/medecine-a.html`. */
  page: string;
  /** Whole sentences. */
  faults: readonly string[];
  /** The page would fail again as it is; the browser crashed or hung, which need not happen again. */
  culprit: 'page' | 'browser';
}

/** Pages that could not be printed whole, and so were not printed at all. */
export class PrintFailed extends Error {
  override readonly name = 'PrintFailed';
  readonly failures: readonly Failure[];

  constructor(...failures: readonly Failure[]) {
    super(failures.map(sentence).join('\n'));
    this.failures = failures;
  }
}

function sentence({ page, faults }: Failure): string {
  return `\`${page}\` was not printed. ${faults.join(' ')}`;
}

/** Refuse a page that has faults. */
export function refuse(page: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new PrintFailed({ page, faults: [...new Set(faults)], culprit: 'page' });
}
