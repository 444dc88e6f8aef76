import type { Exchange } from '../../../schemas/exchange.ts';
import type { ServiceType } from '../../../schemas/vocabulary.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, type Course } from '../../domain/course/courses.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { criticalSwitches, leftOut } from './switches.ts';
import { servicesTold, tells } from './told.ts';

/** Other services hear of a switch, above all those that will get or send its papers. */
export const swi05: Check = (subject) => {
  const { catalogue } = subject;
  const partners = partnersIn(catalogue);
  const courses = criticalSwitches(subject).filter(({ service }) =>
    worksWithOthers(service, partners, catalogue),
  );
  return [
    ...leftOut(courses, (course) => tells(course, 'partners').length === 0).map(
      ({ facts, ...where }): Problem => ({
        rule: 'SWI-05',
        facts: { why: 'nobody', ...facts },
        ...where,
      }),
    ),
    ...courses.flatMap((course) => notTold(course, partners.get(course.service) ?? [], catalogue)),
  ];
};

/** A service on the other side of an exchange. */
interface Partner {
  of: string;
  service: string;
  exchange: Entry<Exchange>;
}

function partnersIn({ exchanges }: Catalogue): Map<string, Partner[]> {
  const partners = [...exchanges.values()].flatMap((exchange) =>
    exchange.facts.of.flatMap((of) =>
      (exchange.facts.with ?? []).map((service) => ({ of, service, exchange })),
    ),
  );
  return Map.groupBy(partners, ({ of }) => of);
}

const alone: readonly ServiceType[] = ['administrative', 'other'];

/** By its exchanges; as long as nobody has written any down, every service that patients come through. */
function worksWithOthers(
  service: string,
  partners: ReadonlyMap<string, unknown>,
  { exchanges, services }: Catalogue,
): boolean {
  if (exchanges.size > 0) return partners.has(service);
  const type = services.get(service)?.facts.type;
  return type !== undefined && !alone.includes(type);
}

/** Partners that exchange a paper form for the application, and have no sheets of their own that tell them. */
function notTold(course: Course, partners: readonly Partner[], catalogue: Catalogue): Problem[] {
  const telling = tells(course, 'partners');
  const [first] = telling;
  const told = servicesTold(telling, catalogue);
  if (!first || told === 'all') return [];
  const { application } = course;
  return partners.flatMap(({ service, exchange }): Problem[] => {
    const { form } = exchange.facts;
    const isOnPaper =
      form !== undefined && catalogue.forms.get(form)?.facts.replaces.includes(application);
    const applications = catalogue.services.get(service)?.facts.applications;
    if (!isOnPaper || !applications || applications.includes(application) || told.has(service)) {
      return [];
    }
    return [
      {
        rule: 'SWI-05',
        facts: { why: 'partner', application, partner: service, form },
        place: placeOfSaid(first),
        related: [placeOf(exchange, 'with')],
      },
    ];
  });
}
