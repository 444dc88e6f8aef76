import type { Scenario } from '../../../schemas/scenario.ts';
import type { Service } from '../../../schemas/service.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { liesWithin } from '../../domain/catalogue/clock.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** A planned stop lies in the quiet hours of every service it hits, or says why it does not. */
export const swi09: Check = ({ catalogue }) =>
  [...catalogue.scenarios.values()].flatMap((scenario) => {
    const { planned } = scenario.facts;
    if (!planned || planned.outsideQuietHours !== undefined) return [];
    const { from, to } = planned;
    return servicesHit(scenario, catalogue)
      .filter(({ facts }) => facts.quietHours.length > 0 && !liesWithin(planned, facts.quietHours))
      .map((service): Problem => ({
        rule: 'SWI-09',
        facts: { scenario: scenario.id, service: service.id, from, to },
        place: placeOf(scenario, 'planned.from'),
        related: [placeOf(service, 'quietHours')],
      }));
  });

function servicesHit({ facts }: Entry<Scenario>, { services }: Catalogue): Entry<Service>[] {
  return [...services.values()].filter((service) =>
    facts.services.length > 0
      ? facts.services.includes(service.id)
      : service.facts.applications.some((each) => facts.applications.includes(each)),
  );
}
