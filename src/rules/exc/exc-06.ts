import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { outagePhases } from '../../../schemas/vocabulary.ts';
import { heldByService, said, type Course } from '../../domain/course/courses.ts';
import type { Check } from '../rule.ts';

/** Whoever carries something acts in a sheet of one of the two services. */
export const exc06: Check = ({ catalogue, courses }) => {
  const roles = rolesByService(courses);
  return [...catalogue.exchanges.values()].flatMap((exchange) => {
    const { carrier, of: own, with: others = [] } = exchange.facts;
    if (carrier === undefined || others.some((other) => roles.get(other)?.has(carrier))) return [];
    // A service without sheets has a gap, and that is reported as a gap.
    const services = own.filter((service) => roles.get(service)?.has(carrier) === false);
    if (services.length === 0) return [];
    return { rule: 'EXC-06', facts: { carrier, services }, place: placeOf(exchange, 'carrier') };
  });
};

/** Who acts in the sheets of each service. */
function rolesByService(courses: readonly Course[]): ReadonlyMap<string, ReadonlySet<string>> {
  return heldByService(courses, (course) =>
    outagePhases.flatMap((phase) => said(course, phase, 'Step').map(({ use }) => use.props.role)),
  );
}
