import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Resource } from '../../../schemas/resource.ts';
import { closure, type Closure } from '../../domain/fallback/closure.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Check, Subject } from '../rule.ts';

/** What would take an application from several hospitals at once is in a scenario, or has a stand-in. */
export const fal09: Check = (subject) => {
  const shared = [...subject.catalogue.resources.values()].flatMap((resource) => {
    const down = closure([resource.id], subject.catalogue.resources);
    const facts = effectOf(resource, down, subject);
    return facts ? [{ resource, down, facts }] : [];
  });
  // What falls with another of them is mended with it.
  const roots = shared.filter(
    ({ resource, down }) =>
      !shared.some(
        (other) =>
          other.resource !== resource &&
          other.down.has(resource.id) &&
          !down.has(other.resource.id),
      ),
  );
  return roots.map(({ resource, facts }) => ({
    rule: 'FAL-09',
    facts,
    place: placeOf(resource),
  }));
};

function effectOf(
  resource: Entry<Resource>,
  down: Closure,
  { catalogue, closures }: Subject,
): FactsOf['FAL-09'] | undefined {
  const applications = applicationsLost(down, catalogue);
  if (applications.length === 0 || isThoughtOf(resource.id, down, closures)) return undefined;
  const services = [...catalogue.services.values()].filter(({ facts }) =>
    facts.applications.some((each) => applications.includes(each)),
  );
  const establishments = new Set([
    ...resource.facts.establishments,
    ...services.map(({ facts }) => facts.establishment),
  ]);
  return establishments.size < 2
    ? undefined
    : {
        resource: resource.id,
        applications,
        establishments: establishments.size,
        services: services.length,
      };
}

/** The critical applications that stop. */
function applicationsLost(down: Closure, { applications }: Catalogue): string[] {
  return [...applications.values()]
    .filter(({ facts }) => facts.criticality === 'critical')
    .filter(({ facts }) => facts.dependsOn.some((id) => down.has(id)))
    .map(({ id }) => id);
}

/** Whether a scenario is at least as bad: it takes the resource, or all that would fall with it. */
function isThoughtOf(
  resource: string,
  down: Closure,
  closures: ReadonlyMap<string, Closure>,
): boolean {
  const others = [...down.keys()].filter((id) => id !== resource);
  return [...closures.values()].some(
    (scenario) =>
      scenario.has(resource) || (others.length > 0 && others.every((id) => scenario.has(id))),
  );
}
