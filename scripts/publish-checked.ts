import process from 'node:process';
import type { Catalogue } from '../src/domain/catalogue/catalogue.ts';
import { isError } from '../src/domain/problems/problem.ts';
import type { Words } from '../src/i18n/words.type.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { findTarget } from '../src/publishing/target.ts';
import type { Report } from '../src/reporting/report.ts';
import { textReport } from '../src/reporting/text.ts';
import { checkContent } from './check-content.ts';
import type { CommonOptions } from './common-options.ts';
import { explainFailure } from './explain-failure.ts';
import { Stopped } from './stopped.ts';
import { useColour } from './use-colour.ts';

/** What was read and found to be without errors. */
export type Checked = Report & { catalogue: Catalogue };

/**
 * Publish something of content that has no errors. `make` is given the folder to publish to and returns what
 * is to be said when it is done. Gives the exit code.
 */
export async function publishChecked(
  options: CommonOptions & { out: string },
  make: (report: Checked, words: Words, out: string) => Promise<string>,
): Promise<number> {
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
    process.stdout.write(`${await make({ ...report, catalogue }, words, target.folder)}\n`);
    return 0;
  } catch (error) {
    const { message, exitCode } = explainFailure(error, words);
    process.stderr.write(`${message}\n${words.build.nothingPublished}\n`);
    // What was stopped is still under way.
    if (error instanceof Stopped) process.exit(exitCode);
    return exitCode;
  }
}
