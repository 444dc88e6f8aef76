import type { Contact } from '../../../schemas/contact.ts';
import type { Extract } from '../../../schemas/extract.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Chain, Closure } from './closure.ts';

/** What of an extract is lost, and why. */
export interface Loss {
  part: 'store' | 'account' | 'printer';
  chain: Chain;
}

/** Why nobody can get at an extract, or nothing when somebody can: one store and one printer are enough. */
export function lossOfExtract(
  { facts }: Pick<Entry<Extract>, 'facts'>,
  down: Closure,
  { resources }: Pick<Catalogue, 'resources'>,
): Loss | undefined {
  const store = lastLost(facts.stores, down);
  if (store) return { part: 'store', chain: store };
  const account = facts.account === 'single-sign-on' ? lostSignOn(down, resources) : undefined;
  if (account) return { part: 'account', chain: account };
  const printer = lastLost(facts.printPath, down);
  return printer && { part: 'printer', chain: printer };
}

/** The reason why all of several are down: that of the first choice. */
function lastLost(ids: readonly string[], down: Closure): Chain | undefined {
  const [first] = ids;
  return first !== undefined && ids.every((id) => down.has(id)) ? down.get(first) : undefined;
}

/** The reason why the everyday sign-on is down. */
export function lostSignOn(down: Closure, resources: Catalogue['resources']): Chain | undefined {
  const isSignOn = (id: string) =>
    ['sso', 'directory'].includes(resources.get(id)?.facts.type ?? '');
  return [...down].find(([id]) => isSignOn(id))?.[1];
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
