import { describe, expect, test } from 'vitest';
import type { Segment, Use } from '../catalogue/segment.ts';
import { keptTogether } from './kept-together.ts';

const heading: Segment = { kind: 'heading', depth: 2, text: 'h' };
const words: Segment = { kind: 'html', html: '<p>w</p>' };
const blank: Segment = { kind: 'html', html: '\n' };

function use(name: string): Segment {
  return { kind: 'use', name, props: {}, line: 1, column: 1, children: [] } as unknown as Use;
}

const signs = new Map([
  ['h', heading],
  ['w', words],
  [' ', blank],
  ['s', use('Step')],
  ['r', use('Reentry')],
  ['d', use('Danger')],
  ['c', use('Caution')],
  ['n', use('Note')],
  ['q', use('Decision')],
  ['o', use('Only')],
]);

/** A text by one sign a segment, and its pieces between bars. */
function pieces(text: string): string {
  const segments = [...text].flatMap((sign) => signs.get(sign) ?? []);
  const signOf = (segment: Segment) => [...signs].find(([, each]) => each === segment)?.[0];
  return keptTogether(segments)
    .map((piece) => piece.map(signOf).join(''))
    .join('|');
}

describe('what no page ends within', () => {
  test.each([
    { name: 'nothing', text: '', kept: '' },
    { name: 'steps stand alone', text: 'ss', kept: 's|s' },
    { name: 'a heading and its step', text: 'hss', kept: 'hs|s' },
    { name: 'a warning and its step', text: 'sds', kept: 's|ds' },
    { name: 'a heading, two warnings and their step', text: 'hdcs', kept: 'hdcs' },
    { name: 'a warning and what is re-entered', text: 'dr', kept: 'dr' },
    { name: 'a warning and a decision', text: 'cq', kept: 'cq' },
    { name: 'space between them', text: 'h d s', kept: 'h d s' },
    { name: 'a note belongs to what is before it', text: 'ns', kept: 'n|s' },
    { name: 'words are not put in a box', text: 'hws', kept: 'h|w|s' },
    { name: 'nor is a passage for some readers', text: 'hos', kept: 'h|o|s' },
    { name: 'a heading with nothing below it', text: 'sh', kept: 's|h' },
  ])('$name', ({ text, kept }) => {
    expect(pieces(text)).toBe(kept);
  });
});
