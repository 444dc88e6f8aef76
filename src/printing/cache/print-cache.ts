/**
 * Keeps what printing has found out, by name, in a folder that may be lost at any time: losing it costs
 * time and nothing else. Any number of processes may use one folder at once.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface PrintCache {
  /** What was kept under a name; nothing where it is gone or no longer what was written. */
  read: (name: string) => Promise<Uint8Array | undefined>;
  /** Keep something, if that can be done. */
  write: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Let go of what was written first, until the rest takes no more than its share of the disk. */
  prune: () => Promise<void>;
}

/** A dozen editions of a large group. */
const usualMegabytes = 500;

const digestLength = 32;

export function openPrintCache(folder: string, megabytes = usualMegabytes): PrintCache {
  return {
    read: async (name) => {
      const entry = await readFile(join(folder, name)).catch(() => undefined);
      if (!entry) return undefined;
      const bytes = entry.subarray(digestLength);
      return sha256(bytes).equals(entry.subarray(0, digestLength)) ? bytes : undefined;
    },
    write: async (name, bytes) => {
      const temporary = join(folder, `${name}.${randomUUID()}`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(temporary, Buffer.concat([sha256(bytes), bytes]));
        await rename(temporary, join(folder, name));
      } catch {
        // Read-only, full, or held open by another process: what was to be kept is made again.
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
    prune: async () => {
      // Another process may prune at the same time.
      await pruneTo(folder, megabytes * 1024 ** 2).catch(() => undefined);
    },
  };
}

async function pruneTo(folder: string, room: number): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, mtimeMs };
    }),
  );
  const newestFirst = files.toSorted((a, b) => b.mtimeMs - a.mtimeMs);
  let held = 0;
  for (const { path, size } of newestFirst) {
    held += size;
    if (held > room) await rm(path, { force: true });
  }
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
