import process from 'node:process';

/** The person at the keyboard, or the system, has asked the build to end. */
export class Stopped extends Error {
  override name = 'Stopped';
  readonly signal: number;

  constructor(signal: number) {
    super(`Stopped by signal ${String(signal)}.`);
    this.signal = signal;
  }
}

/** Wait for a piece of work, or leave it where it is at an interrupt and throw `Stopped`. */
export async function untilStopped<Result>(work: Promise<Result>): Promise<Result> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = (_: string, signal: number) => reject(new Stopped(signal));
  // Not `once`: a library that tidies the terminal ends the process when it finds itself alone.
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await Promise.race([work, stopped]);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
