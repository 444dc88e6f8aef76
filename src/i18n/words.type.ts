import type { Vocabulary } from './vocabulary.ts';

/** Every word a reader sees outside the content itself; a missing one does not compile. */
export interface Words {
  vocabulary: Vocabulary;
  /** What `validate` says. */
  validation: {
    complete: string;
    incomplete: string;
    count: (errors: number, warnings: number, files: number) => string;
  };
}
