import type { Procedure } from '../../../schemas/procedure.ts';
import type { Catalogue, Text } from '../../domain/catalogue/catalogue.ts';
import { uses } from '../../domain/catalogue/segment.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** A medical device that the sheets of an application turn to is listed there, with what it holds. */
export const dat10: Check = ({ catalogue, inForce }) => {
  const listed = new Map(
    [...catalogue.applications].map(([id, { facts }]) => [
      id,
      new Set(facts.devices.map((device) => device.id)),
    ]),
  );
  return inForce.flatMap((procedure) => {
    const known = listed.get(procedure.facts.application);
    return known ? unlisted(procedure, known, catalogue) : [];
  });
};

function unlisted(
  { file, body, facts: { application } }: Text<Procedure>,
  listed: Set<string>,
  { resources, applications }: Catalogue,
): Problem[] {
  return uses(body).flatMap((use) => {
    if (use.name !== 'Resource' && use.name !== 'Open') return [];
    const { id } = use.props;
    if (resources.get(id)?.facts.type !== 'medical-device' || listed.has(id)) return [];
    // Once for each application is enough: the list to add to is the same.
    listed.add(id);
    return {
      rule: 'DAT-10' as const,
      facts: { device: id, application },
      place: { file, line: use.line, column: use.column },
      related: [{ file: applications.get(application)?.file ?? file, line: 1, column: 1 }],
    };
  });
}
