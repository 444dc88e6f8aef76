import { frenchVocabulary } from './vocabulary.fr.ts';
import type { Words } from './words.type.ts';

export const french: Words = {
  vocabulary: frenchVocabulary,
  validation: {
    complete: 'complet',
    incomplete: 'incomplet',
    count: (errors, warnings, files) =>
      `${plural(files, 'fichier lu', 'fichiers lus')} : ${plural(errors, 'erreur', 'erreurs')}, ${plural(warnings, 'avertissement', 'avertissements')}.`,
  },
};

/** In French, zero takes the singular. */
function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count < 2 ? one : many}`;
}
