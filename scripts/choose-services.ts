import { shardOf, type Shard } from '../src/domain/binder/shard.ts';
import type { Words } from '../src/i18n/words.type.ts';
import { nearest } from '../src/reading/nearest.ts';
import { WrongUsage } from './wrong-usage.ts';

/**
 * The services named on the command line, or all; of these, the ones of the shard.
 *
 * @throws {WrongUsage} when a service is named that there is not.
 */
export function chooseServices(
  named: readonly string[],
  known: readonly string[],
  words: Words,
  shard: Shard = { index: 1, of: 1 },
): string[] {
  const unknown = named.filter((service) => !known.includes(service));
  if (unknown.length > 0) {
    const sentences = unknown.map((each) => words.build.noService(each, nearest(each, known)));
    throw new WrongUsage(sentences.join('\n'));
  }
  return shardOf(named.length > 0 ? [...new Set(named)] : known, shard);
}
