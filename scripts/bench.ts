/**
 * `npm run bench`: measure every stage on made-up hospitals and print one Markdown table.
 *
 * Exit code 0: measured, whether budgets are held or missed. 1: a measurement failed. 2: bad usage.
 */
import process from 'node:process';
import { Command, InvalidArgumentError } from 'commander';
import { sheetsPerApplication } from './bench/corpus-names.ts';
import { parts, printed, type Figures, type Part } from './bench/figures.ts';
import { currentLoad, describeMachine } from './bench/machine.ts';
import { measureSize, type Order } from './bench/measure-size.ts';
import { markdownTable } from './bench/table.ts';

interface Options {
  sizes: readonly number[];
  only: readonly Part[];
}

/** Larger corpora are measured once: what they take is long against the noise of a machine. */
const smallSize = 1200;

await new Command('bench')
  .description('measure validate, site, search and print on made-up hospitals')
  .option('--sizes <list>', 'procedures, separated by commas', sizes, [300, 1200, 6000])
  .option('--only <list>', `of ${parts.join(', ')}`, someParts, [...parts])
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  })
  .action(bench)
  .parseAsync(process.argv);

async function bench({ sizes, only }: Options): Promise<void> {
  const loads = [currentLoad()];
  const machine = await describeMachine();
  const measured = new Map<number, Figures>();
  for (const order of orders(sizes, only)) {
    const { size } = order;
    process.stderr.write(`${String(size)} procedures: ${order.only.join(', ')}\n`);
    try {
      measured.set(size, { ...measured.get(size), ...(await measureSize(order)) });
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

/** Binders are printed at the one size at which they are as many and as long as a hospital's. */
function orders(sizes: readonly number[], only: readonly Part[]): Order[] {
  const read = only.filter((part) => part !== 'print');
  return [
    ...(only.includes('print') ? [{ size: printed, only: ['print'] as const, goes: 1 }] : []),
    ...(read.length > 0
      ? sizes.map((size) => ({ size, only: read, goes: size <= smallSize ? 3 : 1 }))
      : []),
  ];
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
