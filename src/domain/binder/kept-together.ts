import type { Segment } from '../catalogue/segment.ts';

/**
 * A text in pieces that no page ends within: a heading or a warning stays with the action it is for.
 *
 * Browsers have a style that keeps a block with the next; where it stands before a block that is not to
 * be cut, Chromium cuts that block. A box around both is never cut.
 */
export function keptTogether(segments: readonly Segment[]): Segment[][] {
  const pieces: Segment[][] = [];
  let waiting: Segment[] = [];
  for (const segment of segments) {
    waiting.push(segment);
    if (leads(segment) || (waiting.length > 1 && isBlank(segment))) continue;
    // The tags of Markdown may span several segments, and so cannot be put in a box.
    pieces.push(...(isAction(segment) ? [waiting] : waiting.map((each) => [each])));
    waiting = [];
  }
  return [...pieces, ...waiting.map((each) => [each])];
}

function leads(segment: Segment): boolean {
  return (
    segment.kind === 'heading' ||
    (segment.kind === 'use' && (segment.name === 'Danger' || segment.name === 'Caution'))
  );
}

function isBlank(segment: Segment): boolean {
  return segment.kind === 'html' && segment.html.trim() === '';
}

const actions: ReadonlySet<string> = new Set(['Step', 'Reentry', 'Decision', 'LossWindow']);

function isAction(segment: Segment): boolean {
  return segment.kind === 'use' && actions.has(segment.name);
}
