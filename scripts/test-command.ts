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

/** Where and how a run of the command stands on a machine. */
interface Place {
  cwd?: string;
  /** What is taken from the rights of the files it makes, as a shell writes it: `077`. */
  umask?: string;
}

/** Run `bascule` with these arguments, in the repository's root unless told otherwise. */
export async function bascule(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  { cwd = root, umask }: Place = {},
): Promise<Run> {
  const command = [process.execPath, `${root}scripts/bascule.ts`, ...args];
  const [file = '', ...rest] =
    umask === undefined ? command : ['sh', '-c', 'umask "$0" && exec "$@"', umask, ...command];
  const child = spawn(file, rest, { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (run.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (run.stderr += chunk.toString()));
  run.code = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  return run;
}
