import type { Waiver } from '../../schemas/waiver.ts';
import type { Day } from '../../schemas/values.ts';
import { placeOf, type Catalogue, type Entry } from '../domain/catalogue/catalogue.ts';
import { addMonths } from '../domain/catalogue/days.ts';
import type { Problem } from '../domain/problems/problem.ts';
import { ruleOf, rules, type RuleId } from '../domain/problems/rules.ts';
import { withoutConsequences } from './consequences.ts';

/** The longest time a hospital may live with a finding before it decides again. */
const longestMonths = 12;

/**
 * What counts of all that was found: rules above the level only inform, what is waived or follows from a wrong
 * name is left out, and waivers that do not hold are problems themselves.
 */
export function settle(
  problems: readonly Problem[],
  level: number,
  waivers: Catalogue['waivers'],
  today: Day,
): Problem[] {
  const all = [...waivers.values()];
  const holding = all.filter((waiver) => faultOf(waiver, today) === undefined);
  const isWaived = (problem: Problem) => holding.some(({ facts }) => waives(facts, problem));
  const unused = holding.filter(({ facts }) => !problems.some((each) => waives(facts, each)));
  return [
    ...withoutConsequences(problems.filter((problem) => !isWaived(problem))).map((problem) =>
      atLevel(problem, level),
    ),
    ...all.flatMap((waiver) => faultOf(waiver, today) ?? []),
    ...unused.map((waiver): Problem => ({
      rule: 'WAI-01',
      severity: 'warning',
      facts: { why: 'unused', waived: waiver.facts.rule, where: waiver.facts.where },
      place: placeOf(waiver, 'where'),
    })),
  ];
}

function atLevel(problem: Problem, level: number): Problem {
  return ruleOf(problem.rule).level <= level ? problem : { ...problem, severity: 'info' };
}

function waives({ rule, where, about }: Waiver, problem: Problem): boolean {
  if (problem.rule !== rule || problem.place.file !== where) return false;
  return about === undefined || Object.values(problem.facts).some((fact) => says(fact, about));
}

function says(fact: unknown, about: string): boolean {
  return Array.isArray(fact) ? fact.includes(about) : fact === about;
}

function faultOf(waiver: Entry<Waiver>, today: Day): Problem | undefined {
  const { rule: waived, until } = waiver.facts;
  const latest = addMonths(today, longestMonths);
  if (!isWaivable(waived)) {
    return {
      rule: 'WAI-01',
      facts: { why: 'never-waived', waived },
      place: placeOf(waiver, 'rule'),
    };
  }
  const place = placeOf(waiver, 'until');
  if (today > until) return { rule: 'WAI-01', facts: { why: 'expired', waived, until }, place };
  if (until > latest) {
    return { rule: 'WAI-01', facts: { why: 'too-long', waived, until, latest }, place };
  }
  return undefined;
}

/** A file that cannot be read and a waiver that does not hold are never waived. */
function isWaivable(rule: string): rule is RuleId {
  return Object.hasOwn(rules, rule) && !/^(CNT|WAI)-/.test(rule);
}
