import process from 'node:process';
import { Option, type Command } from 'commander';
import { isError } from '../src/domain/problems/problem.ts';
import { jsonReport } from '../src/reporting/json.ts';
import { textReport } from '../src/reporting/text.ts';
import { checkContent } from './check-content.ts';
import { withCommonOptions, type CommonOptions } from './common-options.ts';

interface Options extends CommonOptions {
  format: 'text' | 'json';
  level?: string;
}

/** `validate`: read everything, run every rule, report all problems at once. Exit 0 or 1. */
export function addValidate(program: Command): void {
  withCommonOptions(program.command('validate'))
    .description('name every problem in the content, and every missing procedure')
    .addOption(
      new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'),
    )
    .addOption(new Option('--level <level>', 'level to check against').choices(['1', '2', '3']))
    .action(async (options: Options) => {
      const report = await checkContent(options);
      const useColour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
      process.stdout.write(
        options.format === 'json' ? jsonReport(report) : textReport(report, useColour),
      );
      process.exitCode = report.problems.some(isError) ? 1 : 0;
    });
}
