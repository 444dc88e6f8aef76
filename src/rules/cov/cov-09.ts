import type { Service } from '../../../schemas/service.ts';
import type { ServiceType } from '../../../schemas/vocabulary.ts';
import { placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Cell } from '../../domain/coverage/matrix.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

type Kind = FactsOf['COV-09']['kind'];

const kindOfType: Readonly<Record<ServiceType, Kind | undefined>> = {
  'care-unit': 'care',
  'critical-care': 'care',
  'operating-theatre': 'care',
  emergency: 'care',
  'home-care': 'care',
  imaging: 'platform',
  laboratory: 'platform',
  pharmacy: 'platform',
  admissions: 'administrative',
  administrative: 'administrative',
  other: undefined,
};

const kinds = ['care', 'administrative', 'platform'] as const;

/** One care service, one administrative service and one technical platform at least have all they need. */
export const cov09: Check = ({ catalogue, coverage }) => {
  // Before any application is called critical there is nothing to be complete about.
  if (coverage.length === 0) return [];
  const cells = Map.groupBy(coverage, ({ service }) => service);
  const byKind = Map.groupBy(
    catalogue.services.values(),
    ({ facts }: Entry<Service>) => kindOfType[facts.type],
  );
  return kinds.flatMap((kind) => {
    const services = byKind.get(kind) ?? [];
    if (services.some(({ id }) => isComplete(cells.get(id) ?? []))) return [];
    return {
      rule: 'COV-09',
      facts: { why: services.length === 0 ? 'none' : 'incomplete', kind },
      place: placeOf(catalogue.group, 'name'),
      related: services.map((service) => placeOf(service, 'applications')),
    };
  });
};

/** Nothing is missing, and for one application at least nothing is left out by an exemption either. */
function isComplete(cells: readonly Cell[]): boolean {
  const byApplication = Map.groupBy(cells, ({ application }) => application);
  return (
    cells.every(({ state }) => state !== 'missing') &&
    [...byApplication.values()].some((its) => its.every(({ state }) => state !== 'exempt'))
  );
}
