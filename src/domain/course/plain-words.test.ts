import { expect, test } from 'vitest';
import type { Segment } from '../catalogue/segment.ts';
import { aUse } from '../catalogue/sample-catalogue.ts';
import { plainWords } from './plain-words.ts';

const html = (text: string): Segment => ({ kind: 'html', html: text });

test.each<{ name: string; segments: Segment[]; words: string }>([
  {
    name: 'tags are left out',
    segments: [html('<p>Appeler <em>vite</em>.</p>')],
    words: 'Appeler vite .',
  },
  {
    name: 'the items of a list are apart',
    segments: [html('<li>un</li><li>deux</li>')],
    words: 'un deux',
  },
  {
    name: 'signs are read as typed',
    segments: [html('moins &#x3C; 5 &amp; plus')],
    words: 'moins < 5 & plus',
  },
  {
    name: 'a component leaves its words',
    segments: [
      html('<p>Prévenir '),
      aUse('Tell', { audience: 'service', by: 'phone' }, [html('le bloc')]),
      html('</p>'),
    ],
    words: 'Prévenir le bloc',
  },
  {
    name: 'a component without words leaves a gap',
    segments: [html('<p>Noter '), aUse('Time', { of: 'switch' }), html(' ici</p>')],
    words: 'Noter ici',
  },
  {
    name: 'headings count',
    segments: [{ kind: 'heading', depth: 2, text: 'Avant' }],
    words: 'Avant',
  },
])('$name', ({ segments, words }) => {
  expect(plainWords(segments)).toBe(words);
});
