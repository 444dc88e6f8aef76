import type { Service } from '../../../schemas/service.ts';
import type { Day } from '../../../schemas/values.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { addMonths } from '../../domain/catalogue/days.ts';
import type { FactsOf, Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

type Facts = FactsOf['COV-05'];

/** The longest time a service may do without a procedure before somebody thinks again. */
const longestMonths = 12;

/** An exemption is dated and ends; an empty list of applications says why it is empty. */
export const cov05: Check = ({ catalogue, today }) => [
  ...usedByNone(catalogue),
  ...ofServices(catalogue, today),
];

const ofServices = (catalogue: Catalogue, today: Day): Problem[] =>
  [...catalogue.services.values()].flatMap((service) =>
    [...emptyList(service), ...exemptions(service, today)].map(({ facts, path }) => ({
      rule: 'COV-05',
      facts,
      place: placeOf(service, path),
    })),
  );

/** A critical application that no service names has no cell, and so nothing that could be missing. */
function usedByNone({ applications, services }: Catalogue): Problem[] {
  const used = new Set([...services.values()].flatMap(({ facts }) => facts.applications));
  return [...applications.values()]
    .filter(({ id, facts }) => facts.criticality === 'critical' && !used.has(id))
    .map((application) => ({
      rule: 'COV-05',
      facts: { why: 'used-by-none', application: application.id },
      place: placeOf(application, 'criticality'),
    }));
}

function emptyList({ id, facts }: Entry<Service>): { facts: Facts; path: string }[] {
  if (facts.applications.length > 0 || facts.usesNone !== undefined) return [];
  return [{ facts: { why: 'uses-none', service: id }, path: 'applications' }];
}

function exemptions(
  { id: service, facts }: Entry<Service>,
  today: Day,
): { facts: Facts; path: string }[] {
  return facts.exemptions.flatMap(({ application, since, until }, index) => {
    const path = `exemptions.${String(index)}.until`;
    const latest = addMonths(since, longestMonths);
    if (!facts.applications.includes(application)) {
      return { facts: { why: 'not-used', service, application }, path };
    }
    if (until > latest)
      return { facts: { why: 'too-long', service, application, until, latest }, path };
    return today > until ? { facts: { why: 'expired', service, application, until }, path } : [];
  });
}
