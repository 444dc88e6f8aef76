import type { Contact } from '../../../schemas/contact.ts';
import type { Extract } from '../../../schemas/extract.ts';
import type { Resource } from '../../../schemas/resource.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Chain, Closure } from './closure.ts';

/** What of an extract is lost, and why. */
export interface Loss {
  part: 'store' | 'account' | 'printer';
  chain: Chain;
}

/** A scenario in which something is lost, and why. */
export interface LossIn {
  scenario: string;
  chain: Chain;
}

/** Who wants to get at it. */
export interface Reach {
  resources: Catalogue['resources'];
  /** The hospital that staff are in, where that is known: what only others have does not help them. */
  hospital?: string | undefined;
}

/** Why nobody can get at an extract, or nothing when somebody can: one store and one printer are enough. */
export function lossOfExtract(
  { facts }: Pick<Entry<Extract>, 'facts'>,
  down: Closure,
  reach: Reach,
): Loss | undefined {
  const store = lossOfAll(nearby(facts.stores, reach), down);
  if (store) return { part: 'store', chain: store };
  const account = facts.account === 'single-sign-on' && lossOfSignOn(down, reach.resources);
  if (account) return { part: 'account', chain: account };
  const printer = lossOfAll(nearby(printersOf(facts, reach), reach), down);
  return printer && { part: 'printer', chain: printer };
}

/** The reason why all of several are down: that of the first choice; nothing when one works, or there is none. */
export function lossOfAll(ids: readonly string[], down: Closure): Chain | undefined {
  const [first] = ids;
  return first !== undefined && ids.every((id) => down.has(id)) ? down.get(first) : undefined;
}

/** Those of several that staff of a hospital can walk to; all of them where that would leave none. */
export function nearby(ids: readonly string[], { resources, hospital }: Reach): readonly string[] {
  if (hospital === undefined) return ids;
  const own = ids.filter((id) => {
    const establishments = resources.get(id)?.facts.establishments ?? [];
    return establishments.length === 0 || establishments.includes(hospital);
  });
  return own.length > 0 ? own : ids;
}

/** What the pages come out of; where no printer is named, all that they pass through. */
function printersOf({ printPath }: Extract, { resources }: Reach): readonly string[] {
  const printers = printPath.filter((id) => isPrinter(resources.get(id)?.facts.type));
  return printers.length > 0 ? printers : printPath;
}

const isPrinter = (type: string | undefined) => type === 'printer' || type === 'label-printer';

/** The reason why the everyday sign-on is down: all that signs people in, or all that knows them. */
export function lossOfSignOn(down: Closure, resources: Catalogue['resources']): Chain | undefined {
  const ofType = (wanted: Resource['type']) =>
    [...resources.values()].filter(({ facts }) => facts.type === wanted).map(({ id }) => id);
  return lossOfAll(ofType('sso'), down) ?? lossOfAll(ofType('directory'), down);
}

/** Why none of a role's numbers rings, nor those of who stands in for it; nothing when one does. */
export function lossOfContact(
  id: string,
  down: Closure,
  contacts: Catalogue['contacts'],
  asked: ReadonlySet<string> = new Set(),
): Chain | undefined {
  const contact = contacts.get(id)?.facts;
  if (!contact || asked.has(id)) return undefined;
  const losses = contact.numbers.map((number) => lossOfNumber(number, down));
  const [first] = losses;
  if (!first || losses.some((loss) => loss === undefined)) return undefined;
  const { alternate } = contact;
  if (alternate === undefined || asked.has(alternate) || alternate === id) return first;
  return lossOfContact(alternate, down, contacts, new Set([...asked, id])) ? first : undefined;
}

/** Why a number does not ring. */
export function lossOfNumber(
  { dependsOn }: Contact['numbers'][number],
  down: Closure,
): Chain | undefined {
  return dependsOn.map((need) => down.get(need)).find((chain) => chain !== undefined);
}
