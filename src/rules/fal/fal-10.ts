import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

/** What a scenario says to work does not fall with what it says to have failed. */
export const fal10: Check = ({ catalogue, closures }) =>
  [...catalogue.scenarios.values()].flatMap((scenario) =>
    scenario.facts.available.flatMap((resource, index) => {
      const chain = closures.get(scenario.id)?.get(resource);
      if (!chain) return [];
      const cause = scenario.facts.failed.findIndex((id) => id === chain.at(-1));
      return {
        rule: 'FAL-10',
        facts: { resource, chain },
        place: placeOf(scenario, `available.${String(index)}`),
        related: [placeOf(scenario, `failed.${String(cause)}`)],
      };
    }),
  );
