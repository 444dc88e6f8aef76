import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusDay } from './corpus-names.ts';
import { figureNames, type Figures, type Part } from './figures.ts';
import { makeCorpus } from './make-corpus.ts';
import { otherPrinter } from './other-printers.ts';
import type { PrintTimes } from './print-stages.ts';
import { runMeasured, type Measured } from './run-measured.ts';
import type { StageTimes } from './stages.ts';

/** What to measure, and how often. */
export interface Order {
  size: number;
  only: readonly Part[];
  /** How many times each is measured; the median counts. */
  goes: number;
}

/** Measure every stage on a corpus of its own, each in a fresh process. */
export async function measureSize({ size, only, goes }: Order): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'bascule-bench-'));
  const content = join(folder, 'content');
  try {
    await makeCorpus(content, size);
    const each: Figures[] = [];
    for (let go = 0; go < goes; go++) {
      const out = join(folder, `go-${String(go)}`);
      each.push({
        ...(only.includes('validate') && (await validate(content))),
        ...((only.includes('site') || only.includes('search')) && (await build(content, out))),
        ...(only.includes('print') && (await print(content, out))),
      });
      await rm(out, { recursive: true, force: true });
    }
    return medians(each);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function validate(content: string): Promise<Figures> {
  const args = ['validate', '--content', content, '--today', corpusDay];
  const cold = await runMeasured('scripts/bascule.ts', args);
  const again = await runMeasured('scripts/bascule.ts', args);
  const rules = await runMeasured('scripts/bench/rules.ts', [content]);
  return {
    validate: cold.seconds,
    validateAgain: again.seconds,
    rules: Number(rules.stdout),
    reading: cold.seconds - Number(rules.stdout),
    validateMemory: memoryOf(cold),
  };
}

async function build(content: string, out: string): Promise<Figures> {
  const { site, search } = stageTimes(
    await runMeasured('scripts/bench/stages.ts', [content, join(out, 'stages')]),
  );
  const target = join(out, 'edition');
  const args = ['build', '--no-print', '--content', content, '--out', target, '--today', corpusDay];
  const cold = await runMeasured('scripts/bascule.ts', args);
  const again = await runMeasured('scripts/bascule.ts', args);
  return {
    site,
    search,
    siteAndSearch: site + search,
    build: cold.seconds,
    buildAgain: again.seconds,
    buildMemory: memoryOf(cold),
  };
}

async function print(content: string, out: string): Promise<Figures> {
  const args = [content, join(out, 'print')];
  const run = await runMeasured('scripts/bench/print-stages.ts', args);
  const times = JSON.parse(run.stdout) as PrintTimes;
  return {
    printedBinders: times.binders,
    printedPages: times.pages / times.binders,
    print: times.cold,
    printPage: (times.cold * 1000) / times.pages,
    countedPage: times.countedPage,
    printEdited: times.edited,
    printMemory: memoryOf(run),
    reproducible: times.isReproducible ? 'same bytes' : '**other bytes**',
    weasyprint: await otherPrinter('weasyprint', times.sample),
    vivliostyle: await otherPrinter('vivliostyle', times.sample),
  };
}

function stageTimes({ stdout }: Measured): StageTimes {
  return JSON.parse(stdout) as StageTimes;
}

function memoryOf({ megabytes }: Measured): number | string {
  return megabytes ?? 'unknown';
}

function medians(each: readonly Figures[]): Figures {
  const found = figureNames.flatMap((name) => {
    const values = each.flatMap((figures) => figures[name] ?? []);
    const numbers = values.filter((value) => typeof value === 'number').toSorted((a, b) => a - b);
    const median = numbers[Math.floor(numbers.length / 2)] ?? values[0];
    return median === undefined ? [] : [[name, median] as const];
  });
  return Object.fromEntries(found);
}
