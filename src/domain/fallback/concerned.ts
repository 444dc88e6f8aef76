import type { Scenario } from '../../../schemas/scenario.ts';
import type { Service } from '../../../schemas/service.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Course } from '../course/courses.ts';

/** The scenarios in which a service works by a course: of its application, trigger and service. */
export function scenariosOf(
  { service, application, trigger }: Pick<Course, 'service' | 'application' | 'trigger'>,
  { scenarios }: Pick<Catalogue, 'scenarios'>,
): Entry<Scenario>[] {
  return [...scenarios.values()].filter(
    ({ facts }) =>
      facts.trigger === trigger && facts.applications.includes(application) && hits(facts, service),
  );
}

/** The scenarios in which an application is down for somebody. */
export function scenariosWithout(
  application: string,
  { scenarios }: Pick<Catalogue, 'scenarios'>,
): Entry<Scenario>[] {
  return [...scenarios.values()].filter(({ facts }) => facts.applications.includes(application));
}

/** The scenarios that take an application from one of some services. */
export function scenariosHitting(
  services: readonly Entry<Service>[],
  { scenarios }: Pick<Catalogue, 'scenarios'>,
): Entry<Scenario>[] {
  return [...scenarios.values()].filter(({ facts }) =>
    services.some((service) => takesFrom(facts, service)),
  );
}

/** Whether a scenario is for a service: it names it, or none. */
function hits({ services }: Scenario, service: string): boolean {
  return services.length === 0 || services.includes(service);
}

/** Whether a scenario takes an application from a service. */
export function takesFrom(
  scenario: Scenario,
  { id, facts }: Pick<Entry<Service>, 'id' | 'facts'>,
): boolean {
  return (
    hits(scenario, id) && scenario.applications.some((each) => facts.applications.includes(each))
  );
}
