import { expect, test } from 'vitest';
import { isSmallWord, type Language } from './small-words.ts';

test.each<{ word: string; language: Language; isSmall: boolean }>([
  { word: 'je', language: 'fr', isSmall: true },
  { word: 'Je', language: 'fr', isSmall: true },
  { word: 'À', language: 'fr', isSmall: true },
  { word: 'n', language: 'fr', isSmall: true },
  { word: 'qu', language: 'fr', isSmall: true },
  { word: 'Lorsqu', language: 'fr', isSmall: true },
  { word: 'aujourd', language: 'fr', isSmall: true },
  { word: 'a-t-il', language: 'fr', isSmall: true },
  { word: 'Est-ce', language: 'fr', isSmall: true },
  { word: 'celui-ci', language: 'fr', isSmall: true },
  { word: 'OÙ', language: 'fr', isSmall: true },
  { word: 'cannot', language: 'en', isSmall: true },
  { word: 'don', language: 'en', isSmall: true },
  { word: 'The', language: 'en', isSmall: true },
  { word: 'étiquettes', language: 'fr', isSmall: false },
  { word: 'DPI', language: 'fr', isSmall: false },
  { word: 'pousse-seringue', language: 'fr', isSmall: false },
  { word: 'sous-traitant', language: 'fr', isSmall: false },
  { word: '20', language: 'fr', isSmall: false },
  { word: 'the', language: 'fr', isSmall: false },
  { word: 'je', language: 'en', isSmall: false },
  { word: 'labels', language: 'en', isSmall: false },
])('in $language `$word`: $isSmall', ({ word, language, isSmall }) => {
  expect(isSmallWord(word, language)).toBe(isSmall);
});
