/**
 * `node scripts/bench/stages.ts CONTENT OUT`: do what `build --no-print` does and say on stdout, as JSON, what
 * each stage took.
 */
import process from 'node:process';
import { indexSite } from '../../src/search/index-site.ts';
import { buildPages } from '../../src/site/build-pages.ts';
import { checkContent } from '../check-content.ts';
import { corpusDay } from './corpus-names.ts';

/** Seconds of each stage. */
export interface StageTimes {
  site: number;
  search: number;
}

const [content = '', folder = ''] = process.argv.slice(2);
const report = await checkContent({ content, today: corpusDay });
const { catalogue, coverage, problems, today, language } = report;
if (!catalogue) throw new Error(`\`${content}\` cannot be read.`);

const site = await timed(() =>
  buildPages({ catalogue, coverage, problems, today, language, hasBinders: false }, `${folder}/`),
);
const search = await timed(() => indexSite({ folder, language }));

process.stdout.write(JSON.stringify({ site, search } satisfies StageTimes));

async function timed(stage: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await stage();
  return (performance.now() - begin) / 1000;
}
