import { dirname, resolve } from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import { textReport } from '../src/reporting/text.ts';
import type { SiteInput } from '../src/site/site-input.ts';
import { checkContent } from './check-content.ts';
import { withCommonOptions, type CommonOptions } from './common-options.ts';
import { useColour } from './use-colour.ts';

/** `dev`: show the site while its content is written; the page of problems follows every change. */
export function addDev(program: Command): void {
  withCommonOptions(program.command('dev'))
    .description('live preview while writing')
    .action(async (options: CommonOptions) => {
      const content = resolve(options.content);
      // What a change has broken stays out of the preview, but never ends it.
      let last: SiteInput | undefined;
      const read = async (): Promise<SiteInput> => {
        const report = await checkContent(options);
        const { catalogue = last?.catalogue } = report;
        process.stdout.write(textReport(report, useColour()));
        if (!catalogue) throw new Error(`The group of ${dirname(content)} cannot be read.`);
        last = { ...report, catalogue, hasBinders: false, isPreview: true };
        return last;
      };
      const { previewPages } = await import('../src/site/preview-pages.ts');
      await previewPages(content, read);
    });
}
