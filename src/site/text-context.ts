import type { Use } from '../domain/catalogue/segment.ts';

/** What a component of a text needs to know of the place it is shown in. */
export interface TextContext {
  /** The number of each step. */
  numbers: ReadonlyMap<Use, number>;
  /** Where a thing is found from here; nothing when it is not part of this book. */
  linkTo: (kind: 'procedure' | 'form' | 'contact' | 'extract', id: string) => string | undefined;
  /** The application that is down, where the text is a procedure. */
  application: string | undefined;
  /** The role that reads it, where it is a role sheet: its own steps need not name it. */
  reader?: string;
  /** What kind of outage a passage is for, where it is for one only: each of its steps says so on paper. */
  only?: string;
  /** Rank of the text's own headings: 2 on a page, 3 in a binder, 4 on a role sheet. */
  headingRank: 2 | 3 | 4;
  /** Whether what is named bears the number of its page. */
  isPaper: boolean;
}
