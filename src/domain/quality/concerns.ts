import { clinicalRisks, type ClinicalRisk } from '../../../schemas/vocabulary.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Day } from '../../../schemas/values.ts';
import type { Catalogue, Text } from '../catalogue/catalogue.ts';
import { isFor, proceduresInForce } from '../catalogue/lookups.ts';
import { byPlace, type Problem } from '../problems/problem.ts';

/** A problem with whom it concerns. */
export interface Concern {
  problem: Problem;
  /** The services whose work it touches. */
  services: readonly string[];
  /** The contact that answers for the file; nobody in particular for what all share. */
  owner: string | undefined;
  /** What may happen to a patient there, the gravest first; empty where the services have not said. */
  risks: readonly ClinicalRisk[];
}

/** Whom each problem concerns, the gravest risk first (ANAP method, line 55). */
export function concernsOf(
  problems: readonly Problem[],
  catalogue: Catalogue,
  today: Day,
): Concern[] {
  const procedures = new Map(proceduresInForce(catalogue, today).map((each) => [each.file, each]));
  return problems
    .map((problem) => concernOf(problem, catalogue, procedures))
    .toSorted((a, b) => gravity(a) - gravity(b) || byPlace(a.problem, b.problem));
}

function gravity({ risks: [gravest] }: Concern): number {
  return gravest === undefined ? clinicalRisks.length : clinicalRisks.indexOf(gravest);
}

function concernOf(
  problem: Problem,
  catalogue: Catalogue,
  procedures: ReadonlyMap<string, Text<Procedure>>,
): Concern {
  const procedure = procedures.get(problem.place.file);
  const application = procedure?.facts.application ?? named(problem, 'application')[0];
  const services = servicesOf(problem, catalogue, procedure, application);
  return {
    problem,
    services,
    owner: ownerOf(problem, catalogue, procedure),
    risks: risksOf(services, application, catalogue),
  };
}

/** The services a problem names, else those of the file it stands in. */
function servicesOf(
  problem: Problem,
  catalogue: Catalogue,
  procedure: Text<Procedure> | undefined,
  application: string | undefined,
): string[] {
  const said = [...named(problem, 'service'), ...named(problem, 'services')];
  if (said.length > 0) return said.filter((id) => catalogue.services.has(id));
  const all = [...catalogue.services.values()];
  if (procedure) {
    return all.filter(({ id }) => isFor(procedure, id, catalogue)).map(({ id }) => id);
  }
  return all
    .filter(
      ({ file, facts }) =>
        file === problem.place.file ||
        (application !== undefined && facts.applications.includes(application)),
    )
    .map(({ id }) => id);
}

/** The ids that a problem's facts give under a name. */
function named({ facts }: Problem, name: string): string[] {
  const value = (facts as Readonly<Record<string, unknown>>)[name];
  return [value].flat().filter((each) => typeof each === 'string');
}

function ownerOf(
  { place }: Problem,
  { services }: Catalogue,
  procedure: Text<Procedure> | undefined,
): string | undefined {
  if (procedure) return procedure.facts.serviceReferent;
  return [...services.values()].find(({ file }) => file === place.file)?.facts.referent;
}

/** What these services fear to lose with the application: the risks of the information it holds for them. */
function risksOf(
  ids: readonly string[],
  application: string | undefined,
  { services, extracts }: Catalogue,
): ClinicalRisk[] {
  const found = new Set(
    ids.flatMap((id) =>
      (services.get(id)?.facts.essentialInformation ?? [])
        .filter(
          ({ extract }) =>
            application === undefined ||
            extract === undefined ||
            extracts.get(extract)?.facts.application === application,
        )
        .map(({ risk }) => risk),
    ),
  );
  return clinicalRisks.filter((risk) => found.has(risk));
}
