/**
 * The Chromium that comes with the dependencies, for Linux on x64. It asks nothing of the machine:
 * its libraries and a font to fall back on come with it.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Environment, LocalBrowser } from './start-browser.ts';

/** Whether the carried browser is made for this machine. */
export function isCarriedHere(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The carried browser, unpacked the first time into the user's cache, or among the temporary files
 * where there is none (230 MB, two seconds). Any number of processes may ask at once.
 */
export async function carriedBrowser(env: Environment): Promise<LocalBrowser> {
  const folder = await unpackedFolder(env);
  const libraries = [join(folder, 'al2023/lib'), env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...env,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts/fonts.conf'),
    },
  };
}

async function unpackedFolder(env: Environment): Promise<string> {
  const name = `chromium-${await carriedVersion()}`;
  const failures: unknown[] = [];
  for (const cache of caches(env)) {
    const folder = join(cache, name);
    try {
      await claim(cache);
      if (!isWhole(folder)) await unpackAs(folder);
      return folder;
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, `it could not be unpacked: ${failures.join(', ')}`);
}

async function carriedVersion(): Promise<string> {
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (!manifest) throw new Error('The package @sparticuz/chromium is not installed.');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return version;
}

/** Folders that outlive a run, the better first. Under a mere user number there may be no home. */
function caches({ XDG_CACHE_HOME, HOME }: Environment): string[] {
  const home = XDG_CACHE_HOME || (HOME && join(HOME, '.cache'));
  const temporary = join(tmpdir(), `bascule-${process.getuid?.()}`);
  return home ? [join(home, 'bascule'), temporary] : [temporary];
}

/** Make a folder ours. Where anybody may write, somebody could have put a program of theirs in it. */
async function claim(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid } = await stat(folder);
  if (uid !== process.getuid?.()) throw new Error(`\`${folder}\` belongs to somebody else`);
}

/** Cleaners of temporary files take a folder apart file by file, so one does not stand for all. */
function isWhole(folder: string): boolean {
  const parts = ['chromium', 'libvk_swiftshader.so', 'al2023/lib/libnss3.so', 'fonts/fonts.conf'];
  return parts.every((part) => existsSync(join(folder, part)));
}

/** Unpacked beside its place and then moved, so that nobody ever starts half a browser. */
async function unpackAs(folder: string): Promise<void> {
  const temporary = await mkdtemp(`${folder}-unpacking-`);
  try {
    await unpackInto(temporary);
    // The package's own list names folders that another program or user may fill.
    await writeFile(
      join(temporary, 'fonts/fonts.conf'),
      '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n',
    );
    await move(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * The package only ever unpacks into its process's temporary folder, so it gets a process of its
 * own. It brings its libraries along when it takes the machine for Amazon's Lambda.
 */
async function unpackInto(folder: string): Promise<void> {
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
}

async function move(temporary: string, folder: string): Promise<void> {
  try {
    await rename(temporary, folder);
  } catch (error) {
    // A process that was faster has put the same thing there.
    if (isWhole(folder)) return;
    if (!existsSync(folder)) throw error;
    await rm(folder, { recursive: true });
    await rename(temporary, folder);
  }
}
