import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Problem } from '../domain/problems/problem.ts';

/** Rules that look at one file alone hold whatever the others say. */
const holds = /^(?:CNT|CNF|CON|FRE|GOV|PRT|STP|WAI)-|^REF-0[1346]$/;

/**
 * The problems that stand although some procedures could not be read.
 *
 * What an application seems to lack may be in such a procedure: who is told, what is started again, a
 * cell of the matrix. Until it can be read, only what is wrong with it is reported.
 */
export function withoutDoubt(
  problems: readonly Problem[],
  catalogue: Catalogue,
  inDoubt: ReadonlySet<string>,
): Problem[] {
  const byFile = applicationsByFile(catalogue);
  return problems.filter(({ rule, facts, place }) => {
    if (holds.test(rule)) return true;
    const named = 'application' in facts ? facts.application : undefined;
    const applications = named === undefined ? (byFile.get(place.file) ?? []) : [named];
    return !applications.some((each) => inDoubt.has(each));
  });
}

/** The applications that each file is about. */
function applicationsByFile(catalogue: Catalogue): Map<string, readonly string[]> {
  const { applications, extracts, exchanges, forms, procedures, scenarios, services } = catalogue;
  const usedBy = (ids: readonly string[]) =>
    ids.flatMap((id) => services.get(id)?.facts.applications ?? []);
  return new Map<string, readonly string[]>([
    ...[...applications.values()].map(({ file, id }) => [file, [id]] as const),
    ...[...extracts.values()].map(({ file, facts }) => [file, [facts.application]] as const),
    ...[...exchanges.values()].map(({ file, facts }) => [file, usedBy(facts.of)] as const),
    ...[...forms.values()].map(({ file, facts }) => [file, facts.replaces] as const),
    ...[...procedures.values()].map(({ file, facts }) => [file, [facts.application]] as const),
    ...[...scenarios.values()].map(({ file, facts }) => [file, facts.applications] as const),
    ...[...services.values()].map(({ file, facts }) => [file, facts.applications] as const),
  ]);
}
