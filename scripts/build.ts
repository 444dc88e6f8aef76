import process from 'node:process';
import type { Command } from 'commander';
import { isError } from '../src/domain/problems/problem.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { findTarget } from '../src/publishing/target.ts';
import { textReport } from '../src/reporting/text.ts';
import { checkContent } from './check-content.ts';
import { withCommonOptions, type CommonOptions } from './common-options.ts';
import { explainFailure } from './explain-failure.ts';
import { Stopped } from './stopped.ts';
import { useColour } from './use-colour.ts';

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
      process.exitCode = await build(options);
    });
}

async function build(options: Options): Promise<number> {
  const report = await checkContent(options);
  const words = wordsOf(report.language);
  const { catalogue } = report;
  const target = await findTarget(options.out, options.content);
  if ('fault' in target) {
    process.stderr.write(`${words.build.target[target.fault](options.out)}\n`);
    return 2;
  }
  if (!catalogue || report.problems.some(isError)) {
    process.stdout.write(textReport(report, useColour()));
    process.stderr.write(`${words.build.refused} ${words.build.nothingPublished}\n`);
    return 1;
  }
  try {
    // Loaded here, so that other commands do not wait for a browser and a site generator.
    const { makeEdition } = await import('./make-edition.ts');
    const made = await makeEdition({ ...report, catalogue }, words, {
      ...options,
      out: target.folder,
    });
    process.stdout.write(`${words.build.done(options.out, made)}\n`);
    if (!options.print) process.stdout.write(`${words.build.withoutBinders}\n`);
    return 0;
  } catch (error) {
    const { message, exitCode } = explainFailure(error, words);
    process.stderr.write(`${message}\n${words.build.nothingPublished}\n`);
    // What was stopped is still under way.
    if (error instanceof Stopped) process.exit(exitCode);
    return exitCode;
  }
}
