import type { Words } from '../src/i18n/words.type.ts';
import { BrowserMissing } from '../src/printing/browser-missing.ts';
import { PrintFailed } from '../src/printing/print-failed.ts';
import { OutputFault } from '../src/publishing/inventory.ts';
import { Locked, NotWritable } from '../src/publishing/lock.ts';
import { Stopped } from './stopped.ts';
import { WrongUsage } from './wrong-usage.ts';

/** What the operating system calls a disk that is full, read-only, or not ours to write to. */
const diskFaults = ['EACCES', 'EDQUOT', 'EIO', 'ENOSPC', 'EPERM', 'EROFS', 'ENOTDIR', 'EXDEV'];

/** Why a build could not finish, in words, with the exit code the README promises. */
export function explainFailure(
  error: unknown,
  { build }: Words,
): { message: string; exitCode: number } {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof WrongUsage) return { message: detail, exitCode: 2 };
  if (error instanceof BrowserMissing) {
    return { message: [build.browserMissing, build.browserHint, detail].join('\n'), exitCode: 4 };
  }
  if (error instanceof PrintFailed) {
    const isBrowser = error.failures.every(({ culprit }) => culprit === 'browser');
    return { message: `${build.notPrinted}\n${detail}`, exitCode: isBrowser ? 4 : 5 };
  }
  if (error instanceof OutputFault) {
    return { message: `${build.outputFault}\n${detail}`, exitCode: 5 };
  }
  if (error instanceof Locked) {
    return { message: build.locked(error.holder, error.path), exitCode: 6 };
  }
  if (error instanceof Stopped) return { message: build.stopped, exitCode: 128 + error.signal };
  if (error instanceof NotWritable) return { message: build.disk(detail), exitCode: 4 };
  if (error instanceof Error && 'code' in error && diskFaults.includes(String(error.code))) {
    return { message: build.disk(detail), exitCode: 4 };
  }
  return { message: `${build.unexpected}\n${detail}`, exitCode: 5 };
}
