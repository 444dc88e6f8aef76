import { englishVocabulary } from './vocabulary.en.ts';
import type { Words } from './words.type.ts';

export const english: Words = {
  vocabulary: englishVocabulary,
  validation: {
    complete: 'ok',
    incomplete: 'not ok',
    count: (errors, warnings, files) =>
      `${plural(files, 'file', 'files')} read: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}.`,
  },
};

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
