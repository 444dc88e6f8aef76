import type { Format, Kind } from '../../../schemas/values.ts';
import type { Need } from '../coverage/matrix.ts';
import { rules, type RuleId } from './rules.ts';

/** A spot in a content file. Lines and columns count from 1, as editors show them. */
export interface Place {
  /** Path from the content folder, with `/` between folders. */
  file: string;
  line: number;
  column: number;
}

/** What a value should have been. */
export type Expected = { format: Format } | { oneOf: readonly string[] };

/** What is wrong with a value an author typed into a field or an attribute. */
export type Fault =
  | { why: 'missing' }
  | { why: 'repeated' }
  | { why: 'unknown'; known: readonly string[]; nearest?: string }
  | { why: 'wrong'; typed: string; expected: Expected };

/** The clashing values each rule speaks of; the sentence around them stands in `src/i18n/`. */
export interface FactsOf {
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
  /** A cell of the matrix with no procedure, for both triggers. */
  'COV-01': Need;
  /** A cell of a critical application for which the service has nothing at all. */
  'COV-02': Need;
  /** A cell covered for failures only. */
  'COV-03': Need;
  /** A cell covered for scheduled stops only. */
  'COV-04': Need;
  /** An exemption or an empty list that does not hold. */
  'COV-05':
    | { why: 'expired'; service: string; application: string; until: string }
    | { why: 'too-long'; service: string; application: string; until: string; latest: string }
    | { why: 'not-used'; service: string; application: string }
    | { why: 'uses-none'; service: string }
    | { why: 'used-by-none'; application: string };
  /** A reference to something that does not exist, or a name that is given twice. */
  'REF-01':
    | { why: 'unresolved'; kind: Kind; id: string; nearest?: string }
    | { why: 'not-in-force'; kind: 'procedure'; id: string }
    | { why: 'repeated'; kind: Kind; id: string };
  /** A procedure in force that lies in no binder where it should. */
  'REF-07':
    | { why: 'not-a-user'; service: string; application: string }
    | { why: 'passage'; service: string; application: string }
    | { why: 'nobody'; application: string };
}

interface ProblemOf<Rule extends RuleId> {
  rule: Rule;
  facts: FactsOf[Rule];
  place: Place;
  /** The other ends of a clash: the duplicate, the list that promised it. */
  related?: readonly Place[];
}

/** Something an author has to put right. Problems are collected, never thrown. */
export type Problem = { [Rule in RuleId]: ProblemOf<Rule> }[RuleId];

export function isError({ rule }: Problem): boolean {
  return rules[rule].severity === 'error';
}

/** The cell of the matrix that a problem is about, if it is about one. */
export function cellOf(problem: Problem): Need | undefined {
  switch (problem.rule) {
    case 'COV-01':
    case 'COV-02':
    case 'COV-03':
    case 'COV-04':
      return problem.facts;
    default:
      return undefined;
  }
}

/** Reading order: by file, then top to bottom. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column
  );
}

/** Order that is the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
