import { readFileSync, readdirSync } from 'node:fs';

/**
 * Megabytes that a process and all below it hold for themselves now; programs and libraries, which
 * they share, are left out. Undefined where there is no `/proc`.
 */
export function treeMemory(pid: number): number | undefined {
  const held = tree(pid)
    .map(kilobytes)
    .filter((each) => each !== undefined);
  return held.length === 0 ? undefined : held.reduce((sum, each) => sum + each, 0) / 1024;
}

function tree(pid: number): number[] {
  const threads = attempt(() => readdirSync(`/proc/${String(pid)}/task`)) ?? [];
  const children = threads.flatMap((thread) => {
    const path = `/proc/${String(pid)}/task/${thread}/children`;
    const line = attempt(() => readFileSync(path, 'utf8'));
    return line?.split(' ').filter(Boolean).map(Number) ?? [];
  });
  return [pid, ...children.flatMap(tree)];
}

function kilobytes(pid: number): number | undefined {
  // Not `smaps_rollup`, which is exact but stops a process of 2 GB for 30 ms each time.
  const status = attempt(() => readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
  const own = status && /^RssAnon:\s+(\d+) kB/m.exec(status)?.[1];
  return own === undefined || own === '' ? undefined : Number(own);
}

/** A process may end between being listed and being read. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
