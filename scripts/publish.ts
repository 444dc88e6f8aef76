import process from 'node:process';
import { lock } from '../src/publishing/lock.ts';
import { openStaging } from '../src/publishing/staging.ts';
import { openProgress, type Progress } from './progress.ts';
import { untilStopped } from './stopped.ts';

/**
 * Have something made in a folder beside the target, and put it in the target's place when it is sound.
 *
 * Whatever goes wrong, the target stays as it was.
 *
 * @throws {Stopped} at an interrupt; what was under way goes on until the process ends.
 */
export async function publish<Made>(
  target: string,
  make: (folder: string, progress: Progress) => Promise<Made>,
): Promise<Made> {
  const release = await lock(target, new Date());
  const progress = openProgress(process.stderr);
  try {
    const staging = await openStaging(target);
    try {
      const made = await untilStopped(make(staging.folder, progress));
      await staging.publish();
      return made;
    } catch (error) {
      await staging.discard();
      throw error;
    }
  } finally {
    progress.close();
    await release();
  }
}
