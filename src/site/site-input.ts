import type { Day } from '../../schemas/values.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Cell } from '../domain/coverage/matrix.ts';
import type { Problem } from '../domain/problems/problem.ts';
import type { Language } from '../i18n/messages.ts';

/** Which binders are printed, and how. */
export interface PrintOnly {
  services: readonly string[];
  /** In large print, for those who read with difficulty and for poor light. */
  isLarge: boolean;
}

/** All that the pages are made from: what `validate` has read and found, and nothing else. */
export interface SiteInput {
  catalogue: Catalogue;
  coverage: readonly Cell[];
  problems: readonly Problem[];
  today: Day;
  language: Language;
  /** Whether binders are part of this edition; a page does not offer what is not there. */
  hasBinders: boolean;
  /** The binders' pages alone are made, for print, and only these. */
  printOnly?: PrintOnly;
  /** Whether an author looks at it while writing: a page then shows what is wrong with it. */
  isPreview?: boolean;
}
