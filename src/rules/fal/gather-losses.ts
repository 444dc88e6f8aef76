import type { Chain } from '../../domain/fallback/closure.ts';
import type { LossIn } from '../../domain/fallback/survival.ts';
import { compareText, type Place } from '../../domain/problems/problem.ts';

/** Something that is lost in one scenario. */
export interface Found<About> {
  /** What is lost, alike for each scenario. */
  about: About;
  place: Place;
  related: readonly Place[];
  scenario: string;
  chain: Chain;
}

/** Something that is lost, with every scenario in which it is. */
export interface Gathered<About> {
  facts: About & { losses: readonly LossIn[] };
  place: Place;
  related: readonly Place[];
}

/** Other ends that a message names: enough to find one's way, few enough to read. */
const mostRelated = 5;

/** One thing to put right is one problem, whatever the number of services, sheets and scenarios that show it. */
export function gatherLosses<About>(found: readonly Found<About>[]): Gathered<About>[] {
  const groups = Map.groupBy(found, ({ about, place }) => JSON.stringify([place, about]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { about, place } = first;
    const related = once(
      group.flatMap((each) => each.related),
      (each) => `${each.file}:${String(each.line)}`,
    );
    const losses = once(
      group.map(({ scenario, chain }) => ({ scenario, chain })),
      ({ scenario }) => scenario,
    ).toSorted((a, b) => compareText(a.scenario, b.scenario));
    return [{ facts: { ...about, losses }, place, related: related.slice(0, mostRelated) }];
  });
}

function once<Each>(all: readonly Each[], name: (each: Each) => string): Each[] {
  return [...Map.groupBy(all, name).values()].flatMap(([first]) => first ?? []);
}
