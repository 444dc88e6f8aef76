import type { Segment } from '../catalogue/segment.ts';

/** The words of a text as one line, without tags; a component in a sentence leaves its own words, or a gap. */
export function plainWords(segments: readonly Segment[]): string {
  return segments.map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim();
}

function wordsOf(segment: Segment): string {
  if (segment.kind === 'use') return plainWords(segment.children);
  if (segment.kind === 'heading') return segment.text;
  return segment.html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:lt|#x3C|#60);/gi, '<')
    .replaceAll(/&(?:amp|#x26|#38);/gi, '&');
}
