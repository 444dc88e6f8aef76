import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Service } from '../../../schemas/service.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** A service that uses a critical application has a copy of its procedures, in a place that can be found. */
export const prt01: Check = ({ catalogue }) =>
  [...catalogue.services.values()].flatMap((service) => [
    ...withoutCopy(service, catalogue),
    ...vaguePlaces(service),
  ]);

function withoutCopy(
  service: Entry<Service>,
  { applications }: Pick<Catalogue, 'applications'>,
): Problem[] {
  const critical = service.facts.applications.find(
    (id) => applications.get(id)?.facts.criticality === 'critical',
  );
  if (critical === undefined || service.facts.copies.length > 0) return [];
  const facts = { why: 'none', service: service.id, application: critical } as const;
  return [{ rule: 'PRT-01', facts, place: placeOf(service, 'copies') }];
}

/** The service itself is no place in it. */
function vaguePlaces(service: Entry<Service>): Problem[] {
  const { name, place: building, copies } = service.facts;
  const alike = new Set([name, building, service.id].map(plain));
  return copies.flatMap(({ place }, index) =>
    alike.has(plain(place))
      ? [
          {
            rule: 'PRT-01',
            facts: { why: 'vague', service: service.id, place },
            place: placeOf(service, `copies.${String(index)}.place`),
          },
        ]
      : [],
  );
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
