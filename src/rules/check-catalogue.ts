import type { Day } from '../../schemas/values.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Cell } from '../domain/coverage/matrix.ts';
import type { Problem } from '../domain/problems/problem.ts';
import type { RuleId } from '../domain/problems/rules.ts';
import { cnfChecks } from './cnf/index.ts';
import { conChecks } from './con/index.ts';
import { covChecks } from './cov/index.ts';
import { datChecks } from './dat/index.ts';
import { excChecks } from './exc/index.ts';
import { falChecks } from './fal/index.ts';
import { freChecks } from './fre/index.ts';
import { frmChecks } from './frm/index.ts';
import { govChecks } from './gov/index.ts';
import { prtChecks } from './prt/index.ts';
import { refChecks } from './ref/index.ts';
import { retChecks } from './ret/index.ts';
import { stpChecks } from './stp/index.ts';
import { swiChecks } from './swi/index.ts';
import { symChecks } from './sym/index.ts';
import { subjectOf, type Check } from './rule.ts';

/** The check of every rule but those of the reader (CNT) and of the waivers themselves. */
export const checks: Readonly<Partial<Record<RuleId, Check>>> = {
  ...covChecks,
  ...excChecks,
  ...falChecks,
  ...datChecks,
  ...frmChecks,
  ...swiChecks,
  ...retChecks,
  ...symChecks,
  ...stpChecks,
  ...conChecks,
  ...govChecks,
  ...freChecks,
  ...refChecks,
  ...cnfChecks,
  ...prtChecks,
};

/** Run every rule on a catalogue: the matrix as it stands today, and all that is wrong. */
export function checkCatalogue(
  catalogue: Catalogue,
  today: Day,
): { coverage: readonly Cell[]; problems: Problem[] } {
  const subject = subjectOf(catalogue, today);
  const problems = Object.values(checks).flatMap((check) => check(subject));
  return { coverage: subject.coverage, problems: onceEach(problems) };
}

/** What several services or outages bring to light at one place is one problem. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const byText = new Map(
    problems.map((problem) => [
      JSON.stringify([problem.rule, problem.place, problem.facts]),
      problem,
    ]),
  );
  return [...byText.values()];
}
