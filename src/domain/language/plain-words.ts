import type { Segment } from '../catalogue/segment.ts';

/** Space that is not one space already: to put one in place of each single one would cost more than all the rest. */
const wideSpace = /\s{2,}|[^\S ]/g;
/** Accents of Latin letters, and what makes a sign coloured. */
const marks = /[\u0300-\u036F\uFE0F]/g;

// Several rules ask for the same step in the course of each service that works by it.
const foldedOnce = new WeakMap<Segment, string>();
const plainOnce = new WeakMap<readonly Segment[], string>();

/**
 * What a reader finds between the tags of a component, in lower case without accents: a list of words is
 * looked for in that. A component that holds no words, a form or a number to call, is a space.
 */
export function foldedWords(segment: Segment): string {
  return once(foldedOnce, segment, () => folded(wordsOf(segment)));
}

/** The words of a text as one line, without tags; a component in a sentence leaves its own words, or a gap. */
export function plainWords(segments: readonly Segment[]): string {
  return once(plainOnce, segments, () => wordsIn(segments).replaceAll(wideSpace, ' ').trim());
}

function once<Of extends object>(known: WeakMap<Of, string>, of: Of, read: () => string): string {
  const before = known.get(of);
  if (before !== undefined) return before;
  const words = read();
  known.set(of, words);
  return words;
}

function wordsIn(segments: readonly Segment[]): string {
  return segments.map(wordsOf).join(' ');
}

function wordsOf(segment: Segment): string {
  if (segment.kind === 'use') return wordsIn(segment.children);
  if (segment.kind === 'heading') return segment.text;
  return asTyped(segment.html.replaceAll(/<[^>]*>/g, ' '));
}

/** Text between tags with the signs that HTML writes otherwise: `&#x26;` is « & ». */
export function asTyped(html: string): string {
  if (!html.includes('&')) return html;
  return html
    .replaceAll(/&(?:lt|#x3C|#60);/gi, '<')
    .replaceAll(/&(?:gt|#x3E|#62);/gi, '>')
    .replaceAll(/&(?:amp|#x26|#38);/gi, '&');
}

/** Words in lower case, without accents, each separated by one space. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(marks, '')
    .replace(wideSpace, ' ')
    .trim();
}
