import { masked } from '../domain/confidentiality/findings.ts';
import type { FactsOf, Problem } from '../domain/problems/problem.ts';
import { cnfEn } from './messages/cnf.en.ts';
import { cnfFr } from './messages/cnf.fr.ts';
import { cntEn } from './messages/cnt.en.ts';
import { cntFr } from './messages/cnt.fr.ts';
import { conEn } from './messages/con.en.ts';
import { conFr } from './messages/con.fr.ts';
import { covEn } from './messages/cov.en.ts';
import { covFr } from './messages/cov.fr.ts';
import { datEn } from './messages/dat.en.ts';
import { datFr } from './messages/dat.fr.ts';
import { excEn } from './messages/exc.en.ts';
import { excFr } from './messages/exc.fr.ts';
import { falEn } from './messages/fal.en.ts';
import { falFr } from './messages/fal.fr.ts';
import { freEn } from './messages/fre.en.ts';
import { freFr } from './messages/fre.fr.ts';
import { frmEn } from './messages/frm.en.ts';
import { frmFr } from './messages/frm.fr.ts';
import { govEn } from './messages/gov.en.ts';
import { govFr } from './messages/gov.fr.ts';
import { prtEn } from './messages/prt.en.ts';
import { prtFr } from './messages/prt.fr.ts';
import { refEn } from './messages/ref.en.ts';
import { refFr } from './messages/ref.fr.ts';
import { retEn } from './messages/ret.en.ts';
import { retFr } from './messages/ret.fr.ts';
import { stpEn } from './messages/stp.en.ts';
import { stpFr } from './messages/stp.fr.ts';
import { swiEn } from './messages/swi.en.ts';
import { swiFr } from './messages/swi.fr.ts';
import { symEn } from './messages/sym.en.ts';
import { symFr } from './messages/sym.fr.ts';
import { waiEn } from './messages/wai.en.ts';
import { waiFr } from './messages/wai.fr.ts';

/** The languages people read. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** A problem in words: what is there and what was expected, then what to do. */
export interface Message {
  message: string;
  hint?: string;
}

/** What people call the things that facts name by id. */
export type Names = Record<
  | 'application'
  | 'contact'
  | 'extract'
  | 'form'
  | 'procedure'
  | 'resource'
  | 'role'
  | 'scenario'
  | 'service',
  (id: string) => string
>;

/** A sentence for each rule of a family; a rule without one does not compile. */
export type MessagesOf<Facts> = {
  [Rule in keyof Facts]: (facts: Facts[Rule], names: Names) => Message;
};

const messages: Record<Language, MessagesOf<FactsOf>> = {
  fr: {
    ...cntFr,
    ...covFr,
    ...excFr,
    ...falFr,
    ...datFr,
    ...frmFr,
    ...swiFr,
    ...retFr,
    ...symFr,
    ...stpFr,
    ...conFr,
    ...govFr,
    ...freFr,
    ...refFr,
    ...cnfFr,
    ...prtFr,
    ...waiFr,
  },
  en: {
    ...cntEn,
    ...covEn,
    ...excEn,
    ...falEn,
    ...datEn,
    ...frmEn,
    ...swiEn,
    ...retEn,
    ...symEn,
    ...stpEn,
    ...conEn,
    ...govEn,
    ...freEn,
    ...refEn,
    ...cnfEn,
    ...prtEn,
    ...waiEn,
  },
};

/** Put a problem into words. What must not be published is hidden, whatever rule shows what was typed. */
export function messageOf({ rule, facts }: Problem, language: Language, names: Names): Message {
  // A rule and its facts always come together; TypeScript loses that when both are variables.
  const sentence = messages[language][rule] as (facts: Problem['facts'], names: Names) => Message;
  const { message, hint } = sentence(facts, names);
  return { message: masked(message), ...(hint !== undefined && { hint: masked(hint) }) };
}
