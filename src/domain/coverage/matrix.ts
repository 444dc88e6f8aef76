import type { Exemption } from '../../../schemas/service.ts';
import {
  outagePhases,
  triggers,
  type OutagePhase,
  type Trigger,
} from '../../../schemas/vocabulary.ts';
import type { Day } from '../../../schemas/values.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isInForce } from '../catalogue/in-force.ts';

/** What a service must be able to do while one application is down. */
export interface Need {
  application: string;
  service: string;
  phase: OutagePhase;
  trigger: Trigger;
}

/** How a need is met today. */
export type Cell = Need &
  (
    | { state: 'covered'; procedures: readonly string[] }
    | { state: 'generic'; procedures: readonly string[] }
    | { state: 'exempt'; exemption: Exemption }
    | { state: 'missing' }
  );

type Met = Pick<Catalogue, 'applications' | 'services' | 'procedures'>;

/** The needs of every critical application, for each service that uses it, in the order of ids. */
export function needs({ applications, services }: Met): Need[] {
  const critical = [...applications.values()].filter(
    ({ facts }) => facts.criticality === 'critical',
  );
  return critical.flatMap(({ id: application }) =>
    [...services.values()]
      .filter(({ facts }) => facts.applications.includes(application))
      .flatMap(({ id: service }) => phasesAndTriggers(application, service)),
  );
}

/**
 * Set every need against the procedures and exemptions in force today.
 *
 * A procedure that names the service speaks before a generic one, and a generic
 * one before an exemption: an exemption never hides a procedure that exists.
 */
export function coverageMatrix(catalogue: Met, today: Day): Cell[] {
  const codesByNeed = indexProcedures(catalogue, today);
  return needs(catalogue).map((need) => {
    const own = codesByNeed.get(keyOf(need));
    if (own) return { ...need, state: 'covered', procedures: own };
    const generic = codesByNeed.get(keyOf({ ...need, service: 'all' }));
    if (generic) return { ...need, state: 'generic', procedures: generic };
    const exemption = catalogue.services
      .get(need.service)
      ?.facts.exemptions.find((each) => holds(each, need, today));
    return exemption ? { ...need, state: 'exempt', exemption } : { ...need, state: 'missing' };
  });
}

function phasesAndTriggers(application: string, service: string): Need[] {
  return outagePhases.flatMap((phase) =>
    triggers.map((trigger) => ({ application, service, phase, trigger })),
  );
}

function indexProcedures({ procedures }: Met, today: Day): Map<string, string[]> {
  const codesByNeed = new Map<string, string[]>();
  for (const { id: code, facts } of procedures.values()) {
    if (!isInForce(facts, today)) continue;
    const { application, phase } = facts;
    for (const service of new Set(facts.service === 'all' ? ['all'] : facts.service)) {
      for (const trigger of new Set(facts.trigger)) {
        const key = keyOf({ application, service, phase, trigger });
        codesByNeed.set(key, [...(codesByNeed.get(key) ?? []), code]);
      }
    }
  }
  return codesByNeed;
}

function keyOf(need: Omit<Need, 'phase'> & { phase: string }): string {
  return [need.application, need.service, need.phase, need.trigger].join(' ');
}

function holds(exemption: Exemption, need: Need, today: Day): boolean {
  return (
    exemption.application === need.application &&
    (exemption.phase ?? need.phase) === need.phase &&
    (exemption.trigger ?? need.trigger) === need.trigger &&
    exemption.since <= today &&
    today <= exemption.until
  );
}
