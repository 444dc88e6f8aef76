import { readFileSync, readdirSync } from 'node:fs';

/**
 * Megabytes that a process and all below it hold now, as Linux reckons them: what several of
 * them share counts once. Undefined where that cannot be read.
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
    const line = attempt(() =>
      readFileSync(`/proc/${String(pid)}/task/${thread}/children`, 'utf8'),
    );
    return line?.split(' ').filter(Boolean).map(Number) ?? [];
  });
  return [pid, ...children.flatMap(tree)];
}

function kilobytes(pid: number): number | undefined {
  const smaps = attempt(() => readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8'));
  const pss = smaps && /^Pss:\s+(\d+) kB/m.exec(smaps)?.[1];
  return pss === undefined || pss === '' ? undefined : Number(pss);
}

/** A process may end between being listed and being read. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
