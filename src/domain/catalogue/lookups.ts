import { outagePhases, triggers, type Phase, type Trigger } from '../../../schemas/vocabulary.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Day } from '../../../schemas/values.ts';
import { compareText } from '../problems/problem.ts';
import type { Catalogue, Text } from './catalogue.ts';
import { isInForce } from './in-force.ts';
import { uses } from './segment.ts';

/** The order in which an outage runs its course; readiness comes before it. */
const phaseOrder: readonly Phase[] = ['readiness', ...outagePhases];
const triggerOrder: readonly Trigger[] = triggers.toReversed();

/** The procedures that staff may work by today, by application, phase, trigger and code. */
export function proceduresInForce(
  { procedures }: Pick<Catalogue, 'procedures'>,
  today: Day,
): Text<Procedure>[] {
  return [...procedures.values()].filter(({ facts }) => isInForce(facts, today)).toSorted(byCourse);
}

/** Whether a procedure is for a service: by name, or because it is generic and the service has the application. */
export function isFor(
  { facts }: Pick<Text<Procedure>, 'facts'>,
  service: string,
  { services }: Pick<Catalogue, 'services'>,
): boolean {
  if (facts.service !== 'all') return facts.service.includes(service);
  return services.get(service)?.facts.applications.includes(facts.application) ?? false;
}

/**
 * The procedures a service works by: its own, and a generic one where it has none of its own
 * for that phase and trigger.
 */
export function proceduresOf(
  service: string,
  catalogue: Pick<Catalogue, 'procedures' | 'services'>,
  today: Day,
): Text<Procedure>[] {
  // Sorted once they are few: a site asks this of each of its services.
  const candidates = [...catalogue.procedures.values()]
    .filter((each) => isFor(each, service, catalogue) && isInForce(each.facts, today))
    .toSorted(byCourse);
  const own = candidates.filter(({ facts }) => facts.service !== 'all');
  return candidates.filter(
    ({ facts: generic }) =>
      generic.service !== 'all' ||
      generic.trigger.some(
        (trigger) =>
          !own.some(
            ({ facts }) =>
              facts.application === generic.application &&
              facts.phase === generic.phase &&
              facts.trigger.includes(trigger),
          ),
      ),
  );
}

/** The ids of the forms, extracts and contacts that a text uses, each once, in reading order. */
export function namedIn({ body }: Pick<Text<unknown>, 'body'>): {
  forms: string[];
  extracts: string[];
  contacts: string[];
  procedures: string[];
} {
  const found = {
    forms: [] as string[],
    extracts: [] as string[],
    contacts: [] as string[],
    procedures: [] as string[],
  };
  for (const use of uses(body)) {
    if (use.name === 'Form') found.forms.push(use.props.id);
    if (use.name === 'Reentry') found.forms.push(use.props.form);
    if (use.name === 'Extract') found.extracts.push(use.props.id);
    if (use.name === 'Contact') found.contacts.push(use.props.id);
    if (use.name === 'See') found.procedures.push(use.props.code);
  }
  const once = (ids: string[]) => [...new Set(ids)];
  return {
    forms: once(found.forms),
    extracts: once(found.extracts),
    contacts: once(found.contacts),
    procedures: once(found.procedures),
  };
}

/**
 * What an automatic task is called. Several applications may have one of the same id: a procedure means
 * that of its own application.
 */
export function jobName(
  job: string,
  { applications }: Pick<Catalogue, 'applications'>,
  own = '',
): string {
  const jobs = [applications.get(own), ...applications.values()].flatMap(
    (application) => application?.facts.jobs ?? [],
  );
  return jobs.find(({ id }) => id === job)?.name ?? job;
}

/** The sheets that the services of a procedure work by in the phases before and after it. */
export function neighboursOf(
  procedure: Text<Procedure>,
  proceduresByService: ReadonlyMap<string, readonly Text<Procedure>[]>,
): { before: Text<Procedure>[]; after: Text<Procedure>[] } {
  const { application, phase, trigger } = procedure.facts;
  const lists = [...proceduresByService.values()].filter((list) => list.includes(procedure));
  const near = [...new Set(lists.flat())]
    .filter(({ facts }) => facts.application === application)
    .filter(({ facts }) => facts.trigger.some((each) => trigger.includes(each)))
    .toSorted(byCourse);
  const rank = phaseOrder.indexOf(phase);
  const at = (wanted: number) =>
    near.filter(({ facts }) => phaseOrder.indexOf(facts.phase) === wanted);
  return { before: at(rank - 1), after: at(rank + 1) };
}

function byCourse({ facts: a }: Text<Procedure>, { facts: b }: Text<Procedure>): number {
  const triggerRank = ({ trigger }: Procedure) =>
    Math.min(...trigger.map((each) => triggerOrder.indexOf(each)));
  return (
    compareText(a.application, b.application) ||
    phaseOrder.indexOf(a.phase) - phaseOrder.indexOf(b.phase) ||
    triggerRank(a) - triggerRank(b) ||
    compareText(a.code, b.code)
  );
}
