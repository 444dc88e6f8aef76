import type { Procedure } from '../../../schemas/procedure.ts';
import { placeOf, type Catalogue, type Text } from '../../domain/catalogue/catalogue.ts';
import { isFor, proceduresOf } from '../../domain/catalogue/lookups.ts';
import { uses } from '../../domain/catalogue/segment.ts';
import type { FactsOf, Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** Every procedure in force lies in the binder of each service that it names, and in one at least. */
export const ref07: Check = ({ catalogue, today, inForce }) => {
  const inBinders = new Set(
    [...catalogue.services.keys()].flatMap((service) => proceduresOf(service, catalogue, today)),
  );
  return inForce.flatMap((procedure) => [
    ...faultsOf(procedure, catalogue, inBinders).map(({ facts, path }) => ({
      rule: 'REF-07' as const,
      facts,
      place: placeOf(procedure, path),
    })),
    ...passagesForOthers(procedure, catalogue),
  ]);
};

/** A passage for a service that does not work by the procedure is read by nobody. */
function passagesForOthers(procedure: Text<Procedure>, catalogue: Catalogue): Problem[] {
  const { application, service } = procedure.facts;
  // A misspelt service is reported as that, not once more for each passage meant for it.
  if (service !== 'all' && !service.every((each) => catalogue.services.has(each))) return [];
  return uses(procedure.body).flatMap((use) => {
    const named = use.name === 'Only' ? (use.props.service ?? []) : [];
    return named
      .filter((service) => catalogue.services.has(service) && !isFor(procedure, service, catalogue))
      .map((service) => ({
        rule: 'REF-07' as const,
        facts: { why: 'passage' as const, service, application },
        place: { file: procedure.file, line: use.line, column: use.column },
      }));
  });
}

interface Fault {
  facts: FactsOf['REF-07'];
  path: string;
}

function faultsOf(
  procedure: Text<Procedure>,
  { services }: Catalogue,
  inBinders: ReadonlySet<Text<Procedure>>,
): Fault[] {
  const { application, service: named } = procedure.facts;
  if (named === 'all') {
    return inBinders.has(procedure)
      ? []
      : [{ facts: { why: 'nobody', application }, path: 'service' }];
  }
  return named.flatMap((service, index) => {
    // A service that does not exist is a reference to nothing, and reported as that.
    const uses = services.get(service)?.facts.applications;
    if (!uses || uses.includes(application)) return [];
    const facts = { why: 'not-a-user', service, application } as const;
    return { facts, path: `service.${String(index)}` };
  });
}
