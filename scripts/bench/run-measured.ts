import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { treeMemory } from './tree-memory.ts';

/** What a command took. */
export interface Measured {
  /** Wall time in seconds, from starting the process to its end. */
  seconds: number;
  /** Most megabytes that it and its children held at once; unknown where there is no `/proc`. */
  megabytes: number | undefined;
  stdout: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const samplingInterval = 200;

/** Run a script of this repository with Node in a fresh process. Throws when it does not exit with 0. */
export async function runMeasured(script: string, args: readonly string[]): Promise<Measured> {
  const begin = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));

  let megabytes: number | undefined;
  const sampling = setInterval(() => {
    const now = child.pid === undefined ? undefined : treeMemory(child.pid);
    if (now !== undefined) megabytes = Math.max(megabytes ?? 0, now);
  }, samplingInterval);

  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(() => clearInterval(sampling));
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0) {
    throw new Error(
      `\`${[script, ...args].join(' ')}\` ended with ${String(code)}:\n${stderr}${stdout.slice(-2000)}`,
    );
  }
  return { seconds, megabytes, stdout };
}
