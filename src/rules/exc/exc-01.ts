import type { Exchange } from '../../../schemas/exchange.ts';
import { placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import { heldByService, said, type Course } from '../../domain/course/courses.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

type Facts = FactsOf['EXC-01'];
interface Fault {
  facts: Facts;
  path: string;
}

/** An exchange has another side, a carrier where somebody must walk, and a form that its services work with. */
export const exc01: Check = ({ catalogue, courses }) => {
  const forms = formsInUse(courses);
  return [...catalogue.exchanges.values()].flatMap((exchange) =>
    [...noPartner(exchange), ...noCarrier(exchange), ...formNotUsed(exchange, forms)].map(
      ({ facts, path }) => ({ rule: 'EXC-01' as const, facts, place: placeOf(exchange, path) }),
    ),
  );
};

function noPartner({ id, facts }: Entry<Exchange>): Fault[] {
  if (facts.with !== undefined || facts.outside !== undefined) return [];
  return [{ facts: { why: 'no-partner', exchange: id }, path: 'of' }];
}

/** The side that sends knows who walks; the other may not. */
function noCarrier({ id, facts }: Entry<Exchange>): Fault[] {
  const { by, direction, carrier } = facts;
  if (by !== 'runner' || direction !== 'sends' || carrier !== undefined) return [];
  return [{ facts: { why: 'no-carrier', exchange: id }, path: 'by' }];
}

/** A service without degraded sheets has a gap, and that is reported as a gap. */
function formNotUsed(
  { id, facts }: Entry<Exchange>,
  forms: ReadonlyMap<string, ReadonlySet<string>>,
): Fault[] {
  const { form } = facts;
  if (form === undefined) return [];
  const services = facts.of.filter((service) => forms.get(service)?.has(form) === false);
  if (services.length === 0) return [];
  return [{ facts: { why: 'form-not-used', exchange: id, form, services }, path: 'form' }];
}

/** The forms of the degraded sheets of each service that has any. */
function formsInUse(courses: readonly Course[]): ReadonlyMap<string, ReadonlySet<string>> {
  const withSheets = courses.filter(({ sheets }) => sheets.degraded.length > 0);
  return heldByService(withSheets, (course) =>
    said(course, 'degraded', 'Form').map(({ use }) => use.props.id),
  );
}
