/**
 * `npm run bench`: measure every stage on made-up hospitals and print one Markdown table.
 *
 * Exit code 0: measured, whether budgets are held or missed. 1: a measurement failed. 2: bad usage.
 */
import process from 'node:process';
import { Command, InvalidArgumentError } from 'commander';
import { sheetsPerApplication } from './bench/corpus-names.ts';
import { parts, type Figures, type Part } from './bench/figures.ts';
import { currentLoad, describeMachine } from './bench/machine.ts';
import { measureSize } from './bench/measure-size.ts';
import { markdownTable } from './bench/table.ts';

interface Options {
  sizes: readonly number[];
  only: readonly Part[];
  printUpTo: number;
}

/** Larger corpora are measured once: what they take is long against the noise of a machine. */
const smallSize = 1200;
const sampleBinders = 4;

await new Command('bench')
  .description('measure validate, site, search and print on made-up hospitals')
  .option('--sizes <list>', 'procedures, separated by commas', sizes, [300, 1200, 6000])
  .option('--only <list>', `of ${parts.join(', ')}`, someParts, [...parts])
  .option('--print-up-to <size>', 'print a sample of binders up to this size', Number, smallSize)
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  })
  .action(bench)
  .parseAsync(process.argv);

async function bench({ sizes, only, printUpTo }: Options): Promise<void> {
  const loads = [currentLoad()];
  const machine = await describeMachine();
  const measured = new Map<number, Figures>();
  for (const size of sizes) {
    process.stderr.write(`${String(size)} procedures\n`);
    const goes = size <= smallSize ? 3 : 1;
    const binders = size <= printUpTo ? sampleBinders : 0;
    try {
      measured.set(size, await measureSize({ size, only, goes, binders }));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      process.stderr.write(`The measurement failed: ${why}\n`);
      process.exitCode = 1;
    }
    loads.push(currentLoad());
  }
  const [before = 0] = loads;
  const load = `load ${before.toFixed(1)} before, ${Math.max(...loads).toFixed(1)} at most`;
  process.stdout.write(`${machine} · ${load}\n\n${markdownTable(measured)}`);
}

function sizes(list: string): number[] {
  return list.split(',').map((each) => {
    const size = Number(each);
    if (!(size > 0) || size % sheetsPerApplication !== 0) {
      throw new InvalidArgumentError(
        `Write multiples of ${String(sheetsPerApplication)}, like 300,1200.`,
      );
    }
    return size;
  });
}

function someParts(list: string): Part[] {
  return list.split(',').map((each) => {
    const part = parts.find((known) => known === each);
    if (!part) throw new InvalidArgumentError(`Write some of ${parts.join(', ')}.`);
    return part;
  });
}
