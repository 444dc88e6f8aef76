import type { Extract } from '../../../schemas/extract.ts';
import type { ExtractKind } from '../../../schemas/vocabulary.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

/** What nobody in the hospital can lay in a second place. */
const single: ReadonlySet<ExtractKind> = new Set(['readonly-env', 'replica', 'device']);

/** Every extract lies in two places; one that cannot has another extract of the application beside it. */
export const dat05: Check = ({ catalogue }) =>
  [...catalogue.extracts.values()].flatMap((extract) => {
    const [store, ...others] = new Set(extract.facts.stores);
    if (store === undefined || others.length > 0) return [];
    if (single.has(extract.facts.kind) && hasAnother(extract, store, catalogue)) return [];
    return {
      rule: 'DAT-05',
      facts: { extract: extract.id, store },
      place: placeOf(extract, 'stores'),
    };
  });

function hasAnother({ facts }: Entry<Extract>, store: string, { extracts }: Catalogue): boolean {
  return [...extracts.values()].some(
    (other) =>
      other.facts.application === facts.application &&
      other.facts.stores.some((each) => each !== store),
  );
}
