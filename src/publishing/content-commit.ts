import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The last commit that touched a content folder; nothing without Git or outside a repository. */
export async function contentCommit(folder: string): Promise<string | undefined> {
  try {
    const arguments_ = ['-C', folder, 'log', '-1', '--format=%H', '--', '.'];
    const { stdout } = await promisify(execFile)('git', arguments_);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
