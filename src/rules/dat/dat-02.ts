import type { Extract } from '../../../schemas/extract.ts';
import { placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { FactsOf, Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** Every extract says how often it is made; one made by hand says by whom, and what reminds that person. */
export const dat02: Check = ({ catalogue }) => [...catalogue.extracts.values()].flatMap(faultsOf);

function faultsOf(extract: Entry<Extract>): Problem[] {
  const { kind, every, madeBy, reminder } = extract.facts;
  const isByHand = kind === 'manual-export';
  return [
    ...(every === undefined ? [fault(extract, 'no-interval', 'every')] : []),
    ...(isByHand && madeBy === undefined ? [fault(extract, 'no-maker', 'kind')] : []),
    ...(isByHand && reminder === undefined ? [fault(extract, 'no-reminder', 'kind')] : []),
  ];
}

function fault(extract: Entry<Extract>, why: FactsOf['DAT-02']['why'], path: string): Problem {
  return { rule: 'DAT-02', facts: { why, extract: extract.id }, place: placeOf(extract, path) };
}
