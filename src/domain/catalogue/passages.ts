import type { Segment } from './segment.ts';

/** A text as one service reads it: passages that are only for another service are left out. */
export function textFor(service: string, segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment): Segment[] => {
    if (segment.kind !== 'use') return [segment];
    if (segment.name === 'Only' && segment.props.service?.includes(service) === false) return [];
    return [{ ...segment, children: textFor(service, segment.children) }];
  });
}
