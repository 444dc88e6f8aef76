import type { Resource } from '../../../schemas/resource.ts';
import type { Scenario } from '../../../schemas/scenario.ts';
import type { Entries } from '../catalogue/catalogue.ts';
import { minutesOf } from '../catalogue/durations.ts';

/** Why a resource is down: itself first, then what it stands on, down to what has failed. */
export type Chain = readonly string[];

/** Every resource that is down, with the reason. */
export type Closure = ReadonlyMap<string, Chain>;

/** When a resource falls, in minutes from the start of the outage, and why. */
interface Fall {
  at: number;
  chain: Chain;
}

/**
 * What falls with a set of failed resources.
 *
 * A resource falls with the first of the things it depends on, and with a group of stand-ins when the
 * last of them is down. One that has an autonomy of its own, a battery or a stock, falls that much
 * later. The result does not depend on the order of anything; the chain goes by what fell first, and
 * in a group by what held longest.
 *
 * @param after How long the outage has lasted, in minutes.
 */
export function closure(
  failed: Iterable<string>,
  resources: Entries<Resource>,
  after = 0,
): Closure {
  const falls = new Map([...failed].map((id): [string, Fall] => [id, { at: 0, chain: [id] }]));
  // Moment by moment, and within a moment in rounds, so that whatever falls is named with what fell before it.
  for (;;) {
    const next = [...resources].flatMap(([id, { facts }]): [string, Fall][] => {
      const cause = falls.has(id) ? undefined : causeIn(facts, falls);
      if (!cause) return [];
      const at = cause.at + autonomyOf(facts);
      return at <= after ? [[id, { at, chain: [id, ...cause.chain] }]] : [];
    });
    if (next.length === 0) return chainsOf(falls);
    const earliest = Math.min(...next.map(([, { at }]) => at));
    for (const [id, fall] of next) if (fall.at === earliest) falls.set(id, fall);
  }
}

/** What is down when a scenario has lasted its longest, or at once where it does not say how long. */
export function closureAtEnd(
  { failed, lasts }: Pick<Scenario, 'failed' | 'lasts'>,
  resources: Entries<Resource>,
): Closure {
  return closure(failed, resources, lasts === undefined ? 0 : minutesOf(lasts));
}

function autonomyOf({ autonomy }: Resource): number {
  return autonomy === undefined ? 0 : minutesOf(autonomy);
}

/** The first to fall of what this resource cannot do without, if one has fallen. */
function causeIn({ dependsOn }: Resource, falls: ReadonlyMap<string, Fall>): Fall | undefined {
  const causes = dependsOn.flatMap((need) => {
    const fall = typeof need === 'string' ? falls.get(need) : lastOf(need.any, falls);
    return fall ?? [];
  });
  return causes.toSorted(byTime)[0];
}

/** The last of several to fall, when all have fallen. */
function lastOf(ids: readonly string[], falls: ReadonlyMap<string, Fall>): Fall | undefined {
  const all = ids.flatMap((id) => falls.get(id) ?? []);
  // Turned round twice, so that the first choice stands for those that fell together with it.
  return all.length < ids.length ? undefined : all.toReversed().toSorted(byTime).at(-1);
}

/** By time, and at the same time by how directly it fell. */
function byTime(a: Fall, b: Fall): number {
  return a.at - b.at || a.chain.length - b.chain.length;
}

function chainsOf(falls: ReadonlyMap<string, Fall>): Closure {
  return new Map([...falls].map(([id, { chain }]) => [id, chain]));
}
