import type { Kind } from '../../schemas/values.ts';
import type { Problem } from '../domain/problems/problem.ts';

/** What is a problem of its own: what only follows from another one is judged when that is put right. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  return withoutLostStores(withoutWrongNames(problems));
}

/** What the facts of the rules name by id, where a wrong name makes it seem lacking or left over. */
const named: Readonly<Record<string, Kind>> = {
  application: 'application',
  carrier: 'role',
  contact: 'contact',
  extract: 'extract',
  form: 'form',
  job: 'job',
  resource: 'resource',
  role: 'role',
  service: 'service',
};

/** A name that nothing bears is one problem: what is said of it, and of what was probably meant, follows from it. */
function withoutWrongNames(problems: readonly Problem[]): Problem[] {
  const doubtful = new Set(problems.flatMap(namesInDoubt));
  return problems.filter(
    ({ facts }) => !Object.entries(facts).some(([key, value]) => isIn(doubtful, named[key], value)),
  );
}

function namesInDoubt(problem: Problem): string[] {
  if (problem.rule !== 'REF-01' || problem.facts.why !== 'unresolved') return [];
  const { kind, id, nearest, unnamed } = problem.facts;
  // Half of all facts are about some service and application: one typing error must not hide them.
  const meant = kind === 'application' || kind === 'service' ? undefined : nearest;
  return [id, meant, unnamed].flatMap((each) => (each === undefined ? [] : `${kind} ${each}`));
}

function isIn(doubtful: ReadonlySet<string>, kind: Kind | undefined, value: unknown): boolean {
  return kind !== undefined && typeof value === 'string' && doubtful.has(`${kind} ${value}`);
}

/** That an extract lies in one place only need not be said where that place is lost. */
function withoutLostStores(problems: readonly Problem[]): Problem[] {
  const lost = new Set(problems.flatMap((problem) => extractLost(problem) ?? []));
  return problems.filter(
    (problem) => problem.rule !== 'DAT-05' || !lost.has(problem.facts.extract),
  );
}

function extractLost({ rule, facts }: Problem): string | undefined {
  if (rule !== 'FAL-01' && rule !== 'DAT-04') return undefined;
  return 'extract' in facts ? facts.extract : undefined;
}
