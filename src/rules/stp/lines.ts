import type { Procedure } from '../../../schemas/procedure.ts';
import type { Trigger } from '../../../schemas/vocabulary.ts';
import type { Catalogue, Text } from '../../domain/catalogue/catalogue.ts';
import type { Heading, Html, Segment, Use } from '../../domain/catalogue/segment.ts';
import type { Place } from '../../domain/problems/problem.ts';

/** For whom something is written, where it is not for all: one trigger, some services. */
export interface Audience {
  trigger?: Trigger;
  services?: readonly string[];
}

/** What stands directly in a text, or in a passage of it for some. */
export type Line = Audience & { segment: Html | Heading | Use };

const known = new WeakMap<readonly Segment[], readonly Line[]>();

/** A text from top to bottom, its passages for some readers laid open; read once for all rules that ask. */
export function linesOf(body: readonly Segment[]): readonly Line[] {
  const lines = known.get(body) ?? laidOpen(body);
  known.set(body, lines);
  return lines;
}

/** The same, for a passage that stands among others for some readers. */
export function laidOpen(body: readonly Segment[], audience: Audience = {}): Line[] {
  const lines: Line[] = [];
  for (const segment of body) {
    if (segment.kind !== 'use' || segment.name !== 'Only') {
      lines.push({ ...audience, segment });
      continue;
    }
    const { trigger, service } = segment.props;
    const inner = {
      ...audience,
      ...(trigger && { trigger }),
      ...(service && { services: service }),
    };
    lines.push(...laidOpen(segment.children, inner));
  }
  return lines;
}

/** A part of a text: what stands under one heading, or before the first. */
export interface Part {
  heading?: Heading;
  lines: readonly Line[];
}

/** A text in its parts, in reading order. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: { heading?: Heading; lines: Line[] }[] = [{ lines: [] }];
  for (const line of lines) {
    if (line.segment.kind === 'heading') parts.push({ heading: line.segment, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

/** Whether one reader may meet both. */
export function canMeet(a: Audience, b: Audience): boolean {
  if (a.trigger && b.trigger && a.trigger !== b.trigger) return false;
  const { services } = b;
  if (!a.services || !services) return true;
  return a.services.some((service) => services.includes(service));
}

/** Whether something numbered is to be done here. */
export function isStep(
  line: Line,
): line is Line & { segment: Extract<Use, { name: 'Step' | 'Reentry' }> } {
  const { segment } = line;
  return segment.kind === 'use' && (segment.name === 'Step' || segment.name === 'Reentry');
}

/** The procedures whose words are looked at: all but those that nobody has put forward yet or that are gone. */
export function proceduresRead({ procedures }: Pick<Catalogue, 'procedures'>): Text<Procedure>[] {
  return [...procedures.values()].filter(
    ({ facts }) => facts.status !== 'draft' && facts.status !== 'withdrawn',
  );
}

/** Where a component stands in the file of its procedure. */
export function placeIn({ file }: Pick<Text<Procedure>, 'file'>, { line, column }: Use): Place {
  return { file, line, column };
}
