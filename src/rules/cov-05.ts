import type { Service } from '../../schemas/service.ts';
import type { Day } from '../../schemas/values.ts';
import { placeOf, type Entry } from '../domain/catalogue/catalogue.ts';
import { addMonths } from '../domain/catalogue/days.ts';
import type { FactsOf } from '../domain/problems/problem.ts';
import type { Check } from './rule.ts';

type Facts = FactsOf['COV-05'];

/** The longest time a service may do without a procedure before somebody thinks again. */
const longestMonths = 12;

/** An exemption is dated and ends; an empty list of applications says why it is empty. */
export const cov05: Check = ({ catalogue, today }) =>
  [...catalogue.services.values()].flatMap((service) =>
    [...emptyList(service), ...exemptions(service, today)].map(({ facts, path }) => ({
      rule: 'COV-05',
      facts,
      place: placeOf(service, path),
    })),
  );

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
