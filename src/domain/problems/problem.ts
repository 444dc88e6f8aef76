import type { Need } from '../coverage/matrix.ts';
import type { CnfFacts } from './families/cnf.ts';
import type { CntFacts } from './families/cnt.ts';
import type { ConFacts } from './families/con.ts';
import type { CovFacts } from './families/cov.ts';
import type { DatFacts } from './families/dat.ts';
import type { ExcFacts } from './families/exc.ts';
import type { FalFacts } from './families/fal.ts';
import type { FreFacts } from './families/fre.ts';
import type { FrmFacts } from './families/frm.ts';
import type { GovFacts } from './families/gov.ts';
import type { PrtFacts } from './families/prt.ts';
import type { RefFacts } from './families/ref.ts';
import type { RetFacts } from './families/ret.ts';
import type { StpFacts } from './families/stp.ts';
import type { SwiFacts } from './families/swi.ts';
import type { SymFacts } from './families/sym.ts';
import type { WaiFacts } from './families/wai.ts';
import type { Severity } from './rule.ts';
import { ruleOf, type RuleId } from './rules.ts';

/** A spot in a content file. Lines and columns count from 1, as editors show them. */
export interface Place {
  /** Path from the content folder, with `/` between folders. */
  file: string;
  line: number;
  column: number;
}

/** The clashing values each rule speaks of; the sentence around them stands in `src/i18n/messages/`. */
export interface FactsOf
  extends
    CntFacts,
    CovFacts,
    ExcFacts,
    FalFacts,
    DatFacts,
    FrmFacts,
    SwiFacts,
    RetFacts,
    SymFacts,
    StpFacts,
    ConFacts,
    GovFacts,
    FreFacts,
    RefFacts,
    CnfFacts,
    PrtFacts,
    WaiFacts {}

interface ProblemOf<Rule extends RuleId> {
  rule: Rule;
  facts: FactsOf[Rule];
  place: Place;
  /** What it counts as here, where that is milder than its rule. */
  severity?: Severity;
  /** The other ends of a clash: the duplicate, the list that promised it. */
  related?: readonly Place[];
}

/** Something an author has to put right. Problems are collected, never thrown. */
export type Problem = { [Rule in RuleId]: ProblemOf<Rule> }[RuleId];

export function severityOf({ rule, severity }: Pick<Problem, 'rule' | 'severity'>): Severity {
  return severity ?? ruleOf(rule).severity;
}

export function isError(problem: Problem): boolean {
  return severityOf(problem) === 'error';
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
