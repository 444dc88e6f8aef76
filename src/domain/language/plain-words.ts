import type { Segment } from '../catalogue/segment.ts';

const known = new WeakMap<Segment, string>();

/**
 * What a reader finds between the tags of a component, in lower case without accents: a list of words is
 * looked for in that. A component that holds no words, a form or a number to call, is a space.
 */
export function plainWords(segment: Segment): string {
  // Several rules ask for the same step in the course of each service that works by it.
  const words = known.get(segment) ?? folded(typed(segment));
  known.set(segment, words);
  return words;
}

function typed(segment: Segment): string {
  if (segment.kind === 'heading') return segment.text;
  if (segment.kind === 'use') return segment.children.map(typed).join(' ');
  return segment.html.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&');
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
