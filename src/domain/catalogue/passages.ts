import type { Heading, Segment } from './segment.ts';

/**
 * A text as one service reads it: passages for other services are left out, with the headings that stood
 * over nothing else, and those for it alone no longer say so.
 */
export function textFor(service: string, segments: readonly Segment[]): Segment[] {
  const read = segments.flatMap((segment): Segment[] => {
    if (segment.kind !== 'use') return [segment];
    const children = textFor(service, segment.children);
    if (segment.name !== 'Only' || !segment.props.service) return [{ ...segment, children }];
    const { trigger, service: services } = segment.props;
    if (!services.includes(service)) return [];
    return trigger ? [{ ...segment, props: { trigger }, children }] : children;
  });
  return withoutBareHeadings(read);
}

/** A text of which passages were taken out, without the headings over nothing. */
export function withoutBareHeadings(segments: readonly Segment[]): Segment[] {
  return segments.filter(
    (segment, index) =>
      segment.kind !== 'heading' || hasMatter(segment.depth, segments.slice(index + 1)),
  );
}

/** Whether something stands under a heading of a depth, be it under a heading within it. */
function hasMatter(depth: Heading['depth'], following: readonly Segment[]): boolean {
  const next = following.find((segment) => segment.kind !== 'heading' || segment.depth <= depth);
  return next !== undefined && next.kind !== 'heading';
}
