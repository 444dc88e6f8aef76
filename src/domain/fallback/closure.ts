import type { Resource } from '../../../schemas/resource.ts';
import type { Entries } from '../catalogue/catalogue.ts';
import { minutesOf } from '../catalogue/durations.ts';

/** Why a resource is down: itself first, then what it stands on, down to what has failed. */
export type Chain = readonly string[];

/** Every resource that is down, with the reason. */
export type Closure = ReadonlyMap<string, Chain>;

/**
 * What falls with a set of failed resources.
 *
 * A resource falls with any one that it depends on, and with a group of stand-ins when all of them are
 * down. One that has an autonomy of its own, a battery or a stock, falls only when the outage has
 * lasted longer. The result does not depend on the order of anything; the chain is the shortest there is.
 *
 * @param after How long the outage has lasted, in minutes.
 */
export function closure(
  failed: Iterable<string>,
  resources: Entries<Resource>,
  after = 0,
): Closure {
  const down = new Map<string, Chain>([...failed].toSorted().map((id) => [id, [id]]));
  // In rounds, so that whatever falls is named with what fell first.
  for (;;) {
    const fallen = [...resources].flatMap(([id, { facts }]): [string, Chain][] => {
      if (down.has(id) || lastsOn(facts, after)) return [];
      const cause = causeIn(facts, down);
      return cause === undefined ? [] : [[id, [id, ...(down.get(cause) ?? [cause])]]];
    });
    if (fallen.length === 0) return down;
    for (const [id, chain] of fallen) down.set(id, chain);
  }
}

function lastsOn({ autonomy }: Resource, after: number): boolean {
  return autonomy !== undefined && minutesOf(autonomy) > after;
}

/** The resource that takes this one down with it, if there is one. */
function causeIn({ dependsOn }: Resource, down: Closure): string | undefined {
  for (const need of dependsOn) {
    if (typeof need === 'string') {
      if (down.has(need)) return need;
    } else if (need.any.every((each) => down.has(each))) return need.any[0];
  }
  return undefined;
}
