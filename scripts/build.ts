import process from 'node:process';
import type { Command } from 'commander';
import { withCommonOptions, type CommonOptions } from './common-options.ts';
import { publishChecked } from './publish-checked.ts';

interface Options extends CommonOptions {
  out: string;
  print: boolean;
  browserUrl?: string;
}

/** `build`: validate, then make and publish the whole edition, or nothing at all. */
export function addBuild(program: Command): void {
  withCommonOptions(program.command('build'))
    .description('make the site and the binders, and publish them when all of it is sound')
    .option('--out <dir>', 'folder to publish to', 'dist')
    .option('--no-print', 'leave the binders out, and say so on the site')
    .option('--browser-url <address>', 'print with a browser that runs elsewhere')
    .action(async (options: Options) => {
      process.exitCode = await publishChecked(options, async (report, words, out) => {
        // Loaded here, so that other commands do not wait for a browser and a site generator.
        const { makeEdition } = await import('./make-edition.ts');
        const made = await makeEdition(report, words, { ...options, out });
        const done = words.build.done(options.out, made);
        return options.print ? done : `${done}\n${words.build.withoutBinders}`;
      });
    });
}
