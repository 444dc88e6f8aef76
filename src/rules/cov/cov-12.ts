import type { Extent } from '../../../schemas/vocabulary.ts';
import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

const extents = ['total', 'partial'] as const satisfies readonly Extent[];

/** For each critical application, a scenario thinks of losing all of it, and one of losing a part. */
export const cov12: Check = ({ catalogue }) => {
  const known = new Set(
    [...catalogue.scenarios.values()].flatMap(({ facts }) =>
      facts.applications.map((application) => `${application} ${facts.extent}`),
    ),
  );
  return [...catalogue.applications.values()].flatMap((application) => {
    const missing = extents.filter((extent) => !known.has(`${application.id} ${extent}`));
    if (application.facts.criticality !== 'critical' || missing.length === 0) return [];
    return {
      rule: 'COV-12',
      facts: { application: application.id, missing },
      place: placeOf(application, 'criticality'),
    };
  });
};
