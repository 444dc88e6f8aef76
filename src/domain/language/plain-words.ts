import type { Segment } from '../catalogue/segment.ts';

const known = new WeakMap<Segment, string>();

/**
 * What a reader finds between the tags of a component, in lower case without accents: a list of words is
 * looked for in that. A component that holds no words, a form or a number to call, is a space.
 */
export function foldedWords(segment: Segment): string {
  // Several rules ask for the same step in the course of each service that works by it.
  const words = known.get(segment) ?? folded(plainWords([segment]));
  known.set(segment, words);
  return words;
}

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

/** Words in lower case, without accents, each separated by one space. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
