import { gaps, type GapKind } from '../../domain/coverage/gaps.ts';
import type { Check } from '../rule.ts';

/** The rule that names the missing cells of one kind, at the line that asks for the application. */
export function missingCells(
  rule: 'COV-01' | 'COV-02' | 'COV-03' | 'COV-04',
  kind: GapKind,
): Check {
  return ({ catalogue, coverage }) =>
    gaps(coverage, catalogue)
      .filter((gap) => gap.kind === kind)
      .map(({ need, place, because }) => ({ rule, facts: need, place, related: [because] }));
}
