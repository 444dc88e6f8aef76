import { placeOf, type Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** The map of applications, where it is kept here, and the applications planned for are the same. */
export const cov10: Check = ({ catalogue }) =>
  catalogue.group.facts.applicationMap.length === 0
    ? []
    : [...mapped(catalogue), ...unmapped(catalogue)];

function mapped({ group, applications }: Catalogue): Problem[] {
  return group.facts.applicationMap.flatMap(({ id, criticality, leftOut }, index): Problem[] => {
    const path = `applicationMap.${String(index)}`;
    const application = applications.get(id);
    if (!application) {
      if (leftOut !== undefined) return [];
      const facts = { why: 'not-here', application: id } as const;
      return [{ rule: 'COV-10', facts, place: placeOf(group, `${path}.id`) }];
    }
    if (application.facts.criticality === criticality) return [];
    return [
      {
        rule: 'COV-10',
        facts: {
          why: 'criticality',
          application: id,
          here: application.facts.criticality,
          there: criticality,
        },
        place: placeOf(group, `${path}.criticality`),
        related: [placeOf(application, 'criticality')],
      },
    ];
  });
}

function unmapped({ group, applications }: Catalogue): Problem[] {
  const known = new Set(group.facts.applicationMap.map(({ id }) => id));
  return [...applications.values()]
    .filter(({ id }) => !known.has(id))
    .map((application) => ({
      rule: 'COV-10',
      facts: { why: 'not-mapped', application: application.id },
      place: placeOf(group, 'applicationMap'),
      related: [placeOf(application)],
    }));
}
