import { expect, test } from 'vitest';
import { folded, foldedWords, plainWords } from './plain-words.ts';
import { aUse } from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';

const html = (text: string): Segment => ({ kind: 'html', html: text });

test.each<{ name: string; children: Segment[]; words: string }>([
  {
    name: 'words are without tags, accents and capitals',
    children: [html('<p>Vérifier <strong>À VOIX HAUTE</strong>\u00a0; l’œil</p>')],
    words: "verifier a voix haute ; l'oeil",
  },
  {
    name: 'words of what stands inside count',
    children: [
      html('<p>Dire </p>'),
      aUse('Tell', { audience: 'service', by: 'in-person' }, [html('à tous')]),
    ],
    words: 'dire a tous',
  },
  {
    name: 'a component without words is a space',
    children: [html('Jeter'), aUse('Form', { id: 'bio-demande' }), html('ensuite')],
    words: 'jeter ensuite',
  },
  {
    name: 'a web address stays whole',
    children: [html('https://a.example/?b&amp;c')],
    words: 'https://a.example/?b&c',
  },
])('$name', ({ children, words }) => {
  expect(foldedWords(aUse('Step', { role: 'ide' }, children))).toBe(words);
});

test('a heading is its text', () => {
  expect(foldedWords({ kind: 'heading', depth: 2, text: 'Vérifier' })).toBe('verifier');
});

test('other words can be folded the same way', () => {
  expect(folded('  Fusion   des IDENTITÉS ')).toBe('fusion des identites');
});

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
])('as typed: $name', ({ segments, words }) => {
  expect(plainWords(segments)).toBe(words);
});
