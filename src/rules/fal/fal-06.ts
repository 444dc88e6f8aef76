import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { uses } from '../../domain/catalogue/segment.ts';
import type { Resource } from '../../../schemas/resource.ts';
import type { Place } from '../../domain/problems/problem.ts';
import type { Check, Subject } from '../rule.ts';

/** What a fallback needs is said, or why it needs nothing. */
export const fal06: Check = (subject) => {
  const used = usedAsFallback(subject);
  return [...subject.catalogue.resources.values()].flatMap((resource) => {
    const where = used.get(resource.id);
    if (where === undefined || !saysNothing(resource)) return [];
    return {
      rule: 'FAL-06',
      facts: { resource: resource.id },
      place: placeOf(resource, 'dependsOn'),
      related: [where],
    };
  });
};

function saysNothing({ facts }: Entry<Resource>): boolean {
  const { dependsOn, standsAlone, type } = facts;
  // Paper and people on foot need nothing, by what they are.
  const isSimple = type === 'paper-stock' || type === 'runner';
  return dependsOn.length === 0 && standsAlone === undefined && !isSimple;
}

/** Every resource that something relies on in an outage, with the first place that does. */
function usedAsFallback({ catalogue, inForce }: Subject): ReadonlyMap<string, Place> {
  const used = [
    ...inForce.flatMap(({ file, body }) =>
      uses(body).flatMap((use): [string, Place][] =>
        use.name === 'Resource' || use.name === 'Open'
          ? [[use.props.id, { file, line: use.line, column: use.column }]]
          : [],
      ),
    ),
    ...namedInFields(catalogue),
  ];
  return new Map(used.toReversed());
}

function namedInFields({ extracts, services, scenarios }: Catalogue): [string, Place][] {
  return [
    ...[...extracts.values()].flatMap((extract) => [
      ...listed(extract, 'stores', extract.facts.stores),
      ...listed(extract, 'printPath', extract.facts.printPath),
    ]),
    ...[...services.values()].flatMap((service) =>
      service.facts.copies.flatMap(({ on }, index): [string, Place][] =>
        on === undefined ? [] : [[on, placeOf(service, `copies.${String(index)}.on`)]],
      ),
    ),
    ...[...scenarios.values()].flatMap((scenario) =>
      listed(scenario, 'available', scenario.facts.available),
    ),
  ];
}

function listed(entry: Entry<unknown>, field: string, ids: readonly string[]): [string, Place][] {
  return ids.map((id, index) => [id, placeOf(entry, `${field}.${String(index)}`)]);
}
