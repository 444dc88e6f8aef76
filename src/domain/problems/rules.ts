import { cnfRules } from './families/cnf.ts';
import { cntRules } from './families/cnt.ts';
import { conRules } from './families/con.ts';
import { covRules } from './families/cov.ts';
import { datRules } from './families/dat.ts';
import { excRules } from './families/exc.ts';
import { falRules } from './families/fal.ts';
import { freRules } from './families/fre.ts';
import { frmRules } from './families/frm.ts';
import { govRules } from './families/gov.ts';
import { prtRules } from './families/prt.ts';
import { refRules } from './families/ref.ts';
import { retRules } from './families/ret.ts';
import { stpRules } from './families/stp.ts';
import { swiRules } from './families/swi.ts';
import { symRules } from './families/sym.ts';
import { waiRules } from './families/wai.ts';
import type { Rule } from './rule.ts';

/** Rule ids are printed, searched for and bookmarked: add freely, retire with care, never rename. */
export const rules = {
  ...cntRules,
  ...covRules,
  ...excRules,
  ...falRules,
  ...datRules,
  ...frmRules,
  ...swiRules,
  ...retRules,
  ...symRules,
  ...stpRules,
  ...conRules,
  ...govRules,
  ...freRules,
  ...refRules,
  ...cnfRules,
  ...prtRules,
  ...waiRules,
} as const;

export type RuleId = keyof typeof rules;
export const ruleIds = Object.keys(rules) as RuleId[];

/** What a rule says of itself. */
export function ruleOf(id: RuleId): Rule {
  return rules[id];
}
