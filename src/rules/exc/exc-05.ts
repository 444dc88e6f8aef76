import type { Exchange } from '../../../schemas/exchange.ts';
import type { Service } from '../../../schemas/service.ts';
import type { ResourceType, Route } from '../../../schemas/vocabulary.ts';
import { entryOf, placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { scenariosHitting } from '../../domain/fallback/concerned.ts';
import { lossOfAll } from '../../domain/fallback/survival.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Check, Subject } from '../rule.ts';

/** What each way goes by, as far as it goes by anything that can be named. */
const means: Readonly<Partial<Record<Route, readonly ResourceType[]>>> = {
  phone: ['telephony-ip', 'telephony-analog', 'mobile'],
  'text-message': ['mobile'],
  radio: ['radio'],
  pneumatic: ['pneumatic'],
};

/** The way of an outage is another than that of every day, wherever the outage takes that away. */
export const exc05: Check = (subject) =>
  [...subject.catalogue.exchanges.values()]
    .filter(({ facts }) => facts.by === facts.normally)
    .flatMap((exchange) => {
      const facts = faultOf(exchange, subject);
      if (!facts) return [];
      return { rule: 'EXC-05', facts, place: placeOf(exchange, 'by') };
    });

function faultOf(
  { id, facts }: Entry<Exchange>,
  { catalogue, closures }: Subject,
): FactsOf['EXC-05'] | undefined {
  if (facts.by === 'application') return { why: 'application', exchange: id };
  const services = facts.of.flatMap((service) => catalogue.services.get(service) ?? []);
  const used = meansOf(facts.by, services, catalogue);
  const scenarios = scenariosHitting(services, catalogue)
    .map((scenario) => scenario.id)
    .filter((scenario) => lossOfAll(used, entryOf(closures, scenario)));
  if (scenarios.length === 0) return undefined;
  return { why: 'falls', exchange: id, route: facts.by, scenarios };
}

/** All that this way can go by in the hospitals of the services. */
function meansOf(
  by: Route,
  services: readonly Entry<Service>[],
  { resources }: Catalogue,
): string[] {
  const types = means[by] ?? [];
  const hospitals = new Set(services.map(({ facts }) => facts.establishment));
  return [...resources]
    .filter(([, { facts }]) => types.includes(facts.type))
    .filter(
      ([, { facts }]) =>
        facts.establishments.length === 0 ||
        facts.establishments.some((each) => hospitals.has(each)),
    )
    .map(([id]) => id);
}
