import process from 'node:process';
import { Option, type Command } from 'commander';
import { isError } from '../src/domain/problems/problem.ts';
import packageJson from '../package.json' with { type: 'json' };
import { gitlabReport } from '../src/reporting/gitlab.ts';
import { jsonReport } from '../src/reporting/json.ts';
import { junitReport } from '../src/reporting/junit.ts';
import type { Report } from '../src/reporting/report.ts';
import { sarifReport } from '../src/reporting/sarif.ts';
import { textReport } from '../src/reporting/text.ts';
import { checkContent } from './check-content.ts';
import { withCommonOptions, type CommonOptions } from './common-options.ts';
import { useColour } from './use-colour.ts';

interface Options extends CommonOptions {
  format: Format;
  level?: string;
}

/** How a report can be laid out. */
const reporters = {
  text: (report: Report) => textReport(report, useColour()),
  json: jsonReport,
  sarif: (report: Report) => sarifReport(report, packageJson.version),
  junit: junitReport,
  gitlab: gitlabReport,
} as const;
type Format = keyof typeof reporters;

/** `validate`: read everything, run every rule, report all problems at once. Exit 0 or 1. */
export function addValidate(program: Command): void {
  withCommonOptions(program.command('validate'))
    .description('name every problem in the content, and every missing procedure')
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(Object.keys(reporters))
        .default('text'),
    )
    .addOption(new Option('--level <level>', 'level to check against').choices(['1', '2', '3']))
    .action(async (options: Options) => {
      const report = await checkContent(options);
      process.stdout.write(reporters[options.format](report));
      process.exitCode = report.problems.some(isError) ? 1 : 0;
    });
}
