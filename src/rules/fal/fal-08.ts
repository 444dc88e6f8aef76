import { entryOf, placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Extract } from '../../../schemas/extract.ts';
import type { Closure } from '../../domain/fallback/closure.ts';
import { scenariosWithout } from '../../domain/fallback/concerned.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** The second place of an extract is there when the first is not. */
export const fal08: Check = ({ catalogue, closures }) =>
  [...catalogue.extracts.values()].flatMap((extract) => {
    const [facts] = scenariosWithout(extract.facts.application, catalogue).flatMap(({ id }) =>
      fallsTogether(extract, id, entryOf(closures, id)),
    );
    return facts ? [{ rule: 'FAL-08', facts, place: placeOf(extract, 'stores.1') }] : [];
  });

/** Where all places are down the extract is lost, which is another rule's matter. */
function fallsTogether(
  { id: extract, facts }: Entry<Extract>,
  scenario: string,
  down: Closure,
): FactsOf['FAL-08'][] {
  const [first, second, ...others] = facts.stores;
  if (first === undefined || second === undefined) return [];
  const cause = down.get(first)?.at(-1);
  if (cause === undefined || cause !== down.get(second)?.at(-1)) return [];
  if (others.every((each) => down.has(each))) return [];
  return [{ extract, first, second, cause, scenario }];
}
