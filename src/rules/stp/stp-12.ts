import type { Procedure } from '../../../schemas/procedure.ts';
import type { Text } from '../../domain/catalogue/catalogue.ts';
import { uses, type Use } from '../../domain/catalogue/segment.ts';
import type { Tongue } from '../../domain/language/grammar.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import {
  canMeet,
  laidOpen,
  linesOf,
  partsOf,
  placeIn,
  proceduresRead,
  type Line,
} from './lines.ts';

/** What a sheet lists at its head as needed is what its steps use, and all of it. */
export const stp12: Check = ({ catalogue }) => {
  const tongue = catalogue.group.facts.language;
  return proceduresRead(catalogue).flatMap((procedure) => {
    const parts = partsOf(linesOf(procedure.body));
    const list = parts.find(({ heading }) => heading && listing[tongue].test(heading.text));
    if (!list) return [];
    const needed = needs(list.lines);
    const used = needs(parts.filter((part) => part !== list).flatMap(({ lines }) => lines));
    // A list in plain words cannot be compared with anything.
    if (needed.length === 0) return [];
    return [
      ...differences(procedure, used, needed, 'not-listed'),
      ...differences(procedure, needed, used, 'not-used'),
    ];
  });
};

const listing: Record<Tongue, RegExp> = {
  fr: /^(?:le )?(?:matériels?|fournitures|documents et matériel|ce qu['’]il faut|à réunir)\b/i,
  en: /^(?:materials?|supplies|equipment|what you (?:will )?need|what is needed)\b/i,
};

type Need = Line & { use: Use; kind: 'form' | 'extract' | 'resource'; id: string };

function needs(lines: readonly Line[]): Need[] {
  return lines.flatMap((line) =>
    laidOpen([line.segment], line).flatMap((inner) =>
      uses([inner.segment]).flatMap((use): Need[] => {
        const thing = thingOf(use);
        return thing ? [{ ...inner, use, ...thing }] : [];
      }),
    ),
  );
}

function thingOf(use: Use): Pick<Need, 'kind' | 'id'> | undefined {
  switch (use.name) {
    case 'Form':
      return { kind: 'form', id: use.props.id };
    case 'Extract':
      return { kind: 'extract', id: use.props.id };
    case 'Resource':
    case 'Open':
      return { kind: 'resource', id: use.props.id };
    default:
      return undefined;
  }
}

/** What one side names and the other does not, for readers who meet both. */
function differences(
  procedure: Text<Procedure>,
  ones: readonly Need[],
  others: readonly Need[],
  why: 'not-listed' | 'not-used',
): Problem[] {
  const byThing = Map.groupBy(ones, ({ kind, id }) => `${kind} ${id}`);
  return [...byThing.values()].flatMap(([one]) => {
    if (!one) return [];
    const hasOther = others.some(
      (other) => other.kind === one.kind && other.id === one.id && canMeet(other, one),
    );
    if (hasOther) return [];
    const { kind, id, use } = one;
    return { rule: 'STP-12', facts: { why, kind, id }, place: placeIn(procedure, use) };
  });
}
