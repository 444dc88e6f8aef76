import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectPdf } from '../../src/printing/inspect-pdf.ts';

/** Programs that print HTML too, and how each is asked to. */
const printers = {
  weasyprint: (page: string, pdf: string) => [page, pdf],
  vivliostyle: (page: string, pdf: string) => ['build', page, '--output', pdf],
} as const;

export type Printer = keyof typeof printers;

/** Milliseconds that another program takes for a page of a binder, or why there is no such figure. */
export async function otherPrinter(printer: Printer, page: string): Promise<number | string> {
  const folder = await mkdtemp(join(tmpdir(), 'bascule-printer-'));
  const pdf = join(folder, 'binder.pdf');
  const begin = performance.now();
  try {
    const child = spawn(printer, printers[printer](page, pdf), { stdio: 'ignore', cwd: folder });
    const [code] = (await once(child, 'close')) as [number | null];
    const milliseconds = performance.now() - begin;
    if (code !== 0) return `ended with ${String(code)}`;
    const { pages } = await inspectPdf(new Uint8Array(await readFile(pdf)));
    return milliseconds / pages;
  } catch {
    return 'not installed';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
