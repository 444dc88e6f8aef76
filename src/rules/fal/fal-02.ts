import { entryOf, placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Service } from '../../../schemas/service.ts';
import { scenariosHitting } from '../../domain/fallback/concerned.ts';
import { lossOfAll } from '../../domain/fallback/survival.ts';
import type { Check } from '../rule.ts';
import { gatherLosses } from './gather-losses.ts';

/** Whatever fails, a service can still read what to do: on paper, or on a machine that works. */
export const fal02: Check = ({ catalogue, closures }) => {
  const found = [...catalogue.services.values()].filter(hasNoPaper).flatMap((service) =>
    scenariosHitting([service], catalogue).flatMap((scenario) => {
      const machines = service.facts.copies.flatMap(({ on }) => on ?? []);
      const chain = lossOfAll(machines, entryOf(closures, scenario.id));
      if (!chain) return [];
      return {
        about: { service: service.id },
        place: placeOf(service, 'copies'),
        related: [placeOf(scenario, 'failed')],
        scenario: scenario.id,
        chain,
      };
    }),
  );
  return gatherLosses(found).map((lost) => ({ rule: 'FAL-02', ...lost }));
};

function hasNoPaper({ facts }: Entry<Service>): boolean {
  return facts.copies.every(({ on }) => on !== undefined);
}
