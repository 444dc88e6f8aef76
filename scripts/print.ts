import process from 'node:process';
import { InvalidArgumentError, type Command } from 'commander';
import type { Shard } from '../src/domain/binder/shard.ts';
import { withCommonOptions, type CommonOptions } from './common-options.ts';
import { publishChecked } from './publish-checked.ts';

interface Options extends CommonOptions {
  out: string;
  shard?: Shard;
  large?: true;
  browserUrl?: string;
}

/** `print`: validate, then print and publish binders without the site, or nothing at all. */
export function addPrint(program: Command): void {
  withCommonOptions(program.command('print'))
    .description('print the binders alone, and publish them when all of them are sound')
    .argument('[service...]', 'services to print the binders of; all when none is named')
    .option('--out <dir>', 'folder to publish to', 'print')
    .option('--shard <i/n>', 'every n-th service only, from the i-th on', shard)
    .option('--large', 'in large print')
    .option('--browser-url <address>', 'print with a browser that runs elsewhere')
    .action(async (services: string[], options: Options) => {
      process.exitCode = await publishChecked(options, async (report, words, out) => {
        // Loaded here, so that other commands do not wait for a browser and a site generator.
        const { makeBinders } = await import('./make-binders.ts');
        const made = await makeBinders(report, words, { ...options, services, out });
        return words.build.printed(options.out, made);
      });
    });
}

function shard(text: string): Shard {
  const [index = 0, of = 0] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : [];
  if (index >= 1 && index <= of) return { index, of };
  throw new InvalidArgumentError('Write i/n, with i from 1 to n, like 2/3.');
}
