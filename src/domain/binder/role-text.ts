import { withoutBareHeadings } from '../catalogue/passages.ts';
import type { Heading, Segment } from '../catalogue/segment.ts';

/**
 * What one role reads of a procedure: its own steps and decisions in order, with all that is said on the way.
 *
 * What stands before a step (a danger, a note, a sentence) goes to whoever takes it, what stands behind the
 * last one under a heading goes to who took that, and the condition goes to everybody. So the texts of all
 * roles together are the whole procedure. A step is handed on as it is, and keeps its number.
 */
export function textForRole(role: string, body: readonly Segment[]): Segment[] {
  const everybody = actorsIn(body);
  const kept = partsOf(body).flatMap(({ heading, segments }) => [
    ...heading,
    ...segmentsFor(role, segments, everybody),
  ]);
  return withoutBareHeadings(kept);
}

/** The roles that a text gives something to do, each once, in reading order. */
export function actorsIn(segments: readonly Segment[]): string[] {
  return [...new Set(segments.flatMap(actorsOf))];
}

/** Who takes a step, checks it, decides or stands in. */
function actorsOf(segment: Segment): string[] {
  if (segment.kind !== 'use') return [];
  switch (segment.name) {
    case 'Step':
      return [segment.props.role];
    case 'Reentry': {
      const { role, verifier } = segment.props;
      return verifier ? [role, verifier] : [role];
    }
    case 'Decision':
      return [segment.props.role, segment.props.alternate];
    case 'Only':
      return actorsIn(segment.children);
    default:
      return [];
  }
}

/** What stands under one heading, or before the first. */
interface Part {
  heading: readonly Heading[];
  segments: Segment[];
}

function partsOf(body: readonly Segment[]): Part[] {
  const first: Part = { heading: [], segments: [] };
  const parts = [first];
  let current = first;
  for (const segment of body) {
    if (segment.kind === 'heading') {
      current = { heading: [segment], segments: [] };
      parts.push(current);
    } else current.segments.push(segment);
  }
  return parts;
}

function segmentsFor(
  role: string,
  segments: readonly Segment[],
  everybody: readonly string[],
): Segment[] {
  return segments.flatMap((segment, index): Segment[] => {
    if (!readersOf(index, segments, everybody).includes(role)) return [];
    if (segment.kind !== 'use' || segment.name !== 'Only') return [segment];
    return [{ ...segment, children: segmentsFor(role, segment.children, everybody) }];
  });
}

function readersOf(
  index: number,
  segments: readonly Segment[],
  everybody: readonly string[],
): readonly string[] {
  const segment = segments[index];
  if (segment?.kind === 'use' && segment.name === 'Condition') return everybody;
  const acting = (segment: Segment) => actorsOf(segment).length > 0;
  // From here on, the next to act; behind the last one, the one before.
  const actor = segments.slice(index).find(acting) ?? segments.slice(0, index).findLast(acting);
  return actor ? actorsOf(actor) : everybody;
}
