import { english } from './words.en.ts';
import { french } from './words.fr.ts';
import type { Language } from './messages.ts';
import type { Words } from './words.type.ts';

const words = { fr: french, en: english } satisfies Record<Language, Words>;

/** Every word a reader sees, in one language. */
export function wordsOf(language: Language): Words {
  return words[language];
}
