import type { Segment } from './segment.ts';

/**
 * A text as one service reads it: passages for other services are left out, and those for it
 * alone no longer say so.
 */
export function textFor(service: string, segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment): Segment[] => {
    if (segment.kind !== 'use') return [segment];
    const children = textFor(service, segment.children);
    if (segment.name !== 'Only' || !segment.props.service) return [{ ...segment, children }];
    const { trigger, service: services } = segment.props;
    if (!services.includes(service)) return [];
    return trigger ? [{ ...segment, props: { trigger }, children }] : children;
  });
}
