/** `node scripts/bench/rules.ts CONTENT`: say on stdout how many seconds all rules take on a hospital that was read. */
import process from 'node:process';
import { readContent } from '../../src/reading/read-content.ts';
import { checkCatalogue } from '../../src/rules/check-catalogue.ts';
import { corpusDay } from './corpus-names.ts';

const [content = ''] = process.argv.slice(2);
const { catalogue } = await readContent(content);
if (!catalogue) throw new Error(`\`${content}\` cannot be read.`);
const begin = performance.now();
checkCatalogue(catalogue, corpusDay);
process.stdout.write(String((performance.now() - begin) / 1000));
