import type { Day } from '../../schemas/values.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Cell } from '../domain/coverage/matrix.ts';
import type { Problem } from '../domain/problems/problem.ts';
import type { Language, Names } from '../i18n/messages.ts';

/** Everything a validation has found out, for a reporter to lay out. */
export interface Report {
  today: Day;
  level: number;
  language: Language;
  /** How many files were read. */
  files: number;
  /** Absent when `group.yaml` could not be read. */
  catalogue?: Catalogue | undefined;
  problems: readonly Problem[];
  coverage: readonly Cell[];
}

/** The names people use, or the id where nothing better is known. */
export function namesIn(catalogue: Catalogue | undefined): Names {
  return {
    application: (id) => catalogue?.applications.get(id)?.facts.short ?? id,
    service: (id) => catalogue?.services.get(id)?.facts.name ?? id,
  };
}
