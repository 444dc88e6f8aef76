import type { Procedure } from '../../../schemas/procedure.ts';
import { triggers } from '../../../schemas/vocabulary.ts';
import type { Text } from '../../domain/catalogue/catalogue.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import {
  canMeet,
  isStep,
  linesOf,
  partsOf,
  placeIn,
  proceduresRead,
  type Audience,
  type Line,
} from './lines.ts';

/** As many steps as one keeps one's place in. */
const most = 15;

/** A long row of steps is broken by headings. */
export const stp11: Check = ({ catalogue }) =>
  proceduresRead(catalogue).flatMap((procedure) => {
    const lines = linesOf(procedure.body);
    // Without this look ahead every sheet would be read once for each of its audiences.
    if (lines.filter(isStep).length <= most) return [];
    return audiencesOf(lines).flatMap((audience) => longRows(procedure, lines, audience));
  });

/** Everybody a text tells apart: by trigger, and each service it names besides those that it does not. */
function audiencesOf(lines: readonly Line[]): Audience[] {
  const named = new Set(lines.flatMap(({ services }) => services ?? []));
  return triggers.flatMap((trigger) => [
    { trigger, services: [] },
    ...[...named].map((service) => ({ trigger, services: [service] })),
  ]);
}

function longRows(
  procedure: Text<Procedure>,
  lines: readonly Line[],
  audience: Audience,
): Problem[] {
  return partsOf(lines.filter((line) => canMeet(line, audience))).flatMap((part) => {
    const steps = part.lines.filter(isStep);
    const next = steps[most];
    if (!next) return [];
    return {
      rule: 'STP-11',
      facts: { count: steps.length, most },
      place: placeIn(procedure, next.segment),
    };
  });
}
