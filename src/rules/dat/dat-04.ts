import type { Resource } from '../../../schemas/resource.ts';
import { placeOf, type Catalogue } from '../../domain/catalogue/catalogue.ts';
import { closure, type Closure } from '../../domain/fallback/closure.ts';
import type { Check } from '../rule.ts';

/** What holds an application's data. Networks, rooms and accounts are shared; whether they fail is a matter of scenarios. */
const holdsData: ReadonlySet<Resource['type'] | undefined> = new Set([
  'server',
  'storage',
  'database',
  'application',
  'module',
  'saas',
]);

/** At least one copy of an extract stays when what holds the application's own data is down. */
export const dat04: Check = ({ catalogue }) => {
  const lost = new Map(
    [...catalogue.applications.keys()].map((id) => [id, lostWith(id, catalogue)]),
  );
  return [...catalogue.extracts.values()].flatMap((extract) => {
    const { application, stores } = extract.facts;
    const down = lost.get(application);
    const [store] = stores;
    const chain = store === undefined ? undefined : down?.get(store);
    if (store === undefined || !chain || !stores.every((each) => down?.has(each))) return [];
    return {
      rule: 'DAT-04',
      facts: { extract: extract.id, application, store, chain },
      place: placeOf(extract, 'stores'),
    };
  });
};

/** All that is down when an application's own data is: what it needs and holds data, and what stands on that. */
function lostWith(id: string, { applications, resources }: Catalogue): Closure {
  const needs = applications.get(id)?.facts.dependsOn ?? [];
  const own = needs.filter((need) => holdsData.has(resources.get(need)?.facts.type));
  return closure(own, resources);
}
