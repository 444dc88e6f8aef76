import type { Day } from '../../schemas/values.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Cell } from '../domain/coverage/matrix.ts';
import type { Place, Problem } from '../domain/problems/problem.ts';
import type { Language } from '../i18n/messages.ts';

/** Everything a validation has found out, for a reporter to lay out. */
export interface Report {
  today: Day;
  level: number;
  language: Language;
  /** The content folder as other programs know it: its path from where the command was called. */
  folder: string;
  /** The line of a content file that a place stands in, where it can be shown. */
  sourceLine: (place: Place) => string | undefined;
  /** How many files were read. */
  files: number;
  /** Absent when `group.yaml` could not be read. */
  catalogue?: Catalogue | undefined;
  problems: readonly Problem[];
  coverage: readonly Cell[];
}
