/** Runs the real command line, for the tests of its front doors. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** What a run of the command said and how it ended. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Run `bascule` with these arguments, in the repository's root. */
export async function bascule(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
): Promise<Run> {
  const child = spawn(process.execPath, [`${root}scripts/bascule.ts`, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (run.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (run.stderr += chunk.toString()));
  run.code = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  return run;
}
