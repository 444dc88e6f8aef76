import { expect, test } from 'vitest';
import { folded, plainWords } from './plain-words.ts';
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
  expect(plainWords(aUse('Step', { role: 'ide' }, children))).toBe(words);
});

test('a heading is its text', () => {
  expect(plainWords({ kind: 'heading', depth: 2, text: 'Vérifier' })).toBe('verifier');
});

test('other words can be folded the same way', () => {
  expect(folded('  Fusion   des IDENTITÉS ')).toBe('fusion des identites');
});
