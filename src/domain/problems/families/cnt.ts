import type { Format } from '../../../../schemas/values.ts';
import type { Rule } from '../rule.ts';

/** What a value should have been. */
export type Expected = { format: Format } | { oneOf: readonly string[] };

/** What is wrong with a value an author typed into a field or an attribute. */
export type Fault =
  | { why: 'missing' }
  | { why: 'repeated' }
  | { why: 'unknown'; known: readonly string[]; nearest?: string }
  | { why: 'wrong'; typed: string; expected: Expected };

/** Content that cannot be read. */
export interface CntFacts {
  /** A file that cannot be read as text, or is too large or too deep to be a procedure. */
  'CNT-01': {
    why:
      | 'not-utf8'
      | 'control-character'
      | 'too-large'
      | 'old-line-ends'
      | 'too-deep'
      | 'merge-conflict';
    detail?: string;
  };
  /** A frontmatter fence that is missing, unclosed or of another language. */
  'CNT-02': { why: 'missing' | 'unclosed' | 'language' | 'closing'; typed?: string };
  /** YAML that cannot be read. */
  'CNT-03': {
    why:
      | 'syntax'
      | 'comment'
      | 'duplicate-key'
      | 'anchor'
      | 'tag'
      | 'not-a-mapping'
      | 'several-documents';
    detail?: string;
  };
  /** A field that is missing, unknown or malformed. */
  'CNT-04': { field: string; fault: Fault };
  /** A body whose tags cannot be read: what the parser says, or `quotes` where they are missing. */
  'CNT-05': { detail: string };
  /** Code in the text. */
  'CNT-06': { what: 'expression' | 'import' | 'spread' | 'attribute-expression'; typed: string };
  /** A component that does not exist or stands where it cannot. */
  'CNT-07': {
    component: string;
    fault:
      | { why: 'unknown'; nearest?: string }
      | { why: 'misplaced'; within: string; allowed: readonly string[] }
      | { why: 'empty' }
      | { why: 'not-empty' }
      | { why: 'missing' }
      | { why: 'repeated' };
  };
  /** An attribute of a component that is missing, unknown or malformed. */
  'CNT-08': { component: string; attribute: string; fault: Fault };
  /** Markdown that would not come out as it was typed. */
  'CNT-09': {
    what:
      | 'code'
      | 'emphasis'
      | 'footnote'
      | 'heading-empty'
      | 'heading-level'
      | 'heading-skipped'
      | 'heading-underlined'
      | 'image'
      | 'link'
      | 'link-title'
      | 'numbering'
      | 'quote'
      | 'ragged-table'
      | 'rule'
      | 'strikethrough'
      | 'swallowed'
      | 'task';
    detail?: string;
  };
  /** A file that stands where nothing looks for it, or that cannot be followed. */
  'CNT-10': {
    why: 'place' | 'ending' | 'link' | 'name' | 'group-missing';
    typed: string;
  };
}

export const cntRules = {
  'CNT-01': { severity: 'error', level: 1, from: 'A:L119' },
  'CNT-02': { severity: 'error', level: 1, from: 'A:L119' },
  'CNT-03': { severity: 'error', level: 1, from: 'A:L119' },
  'CNT-04': { severity: 'error', level: 1, from: 'A:L119' },
  'CNT-05': { severity: 'error', level: 1, from: 'A:L119' },
  'CNT-06': { severity: 'error', level: 1, from: 'A:L119' },
  'CNT-07': { severity: 'error', level: 1, from: 'A:L119' },
  'CNT-08': { severity: 'error', level: 1, from: 'A:L119' },
  'CNT-09': { severity: 'error', level: 1, from: 'A:L119' },
  'CNT-10': { severity: 'error', level: 1, from: 'A:L119' },
} as const satisfies Record<keyof CntFacts, Rule>;
