import type { Extract } from '../../../schemas/extract.ts';
import type { Day } from '../../../schemas/values.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { addMonths } from '../../domain/catalogue/days.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** The longest time that an extract goes without anybody opening and printing it. */
const longestMonths = 3;

/** Every extract was opened and printed of late. One that never was blocks where patients depend on the application. */
export const dat08: Check = ({ catalogue, today }) =>
  [...catalogue.extracts.values()].flatMap((extract) => {
    const facts = faultOf(extract, today);
    if (!facts) return [];
    const isGrave = facts.why === 'never' && isCritical(extract, catalogue);
    return {
      rule: 'DAT-08',
      facts,
      place: placeOf(extract, 'tested'),
      ...(!isGrave && { severity: 'warning' as const }),
    };
  });

function faultOf({ id, facts }: Entry<Extract>, today: Day): FactsOf['DAT-08'] | undefined {
  const { tested, application } = facts;
  if (tested === undefined) return { why: 'never', extract: id, application };
  if (tested > today) return { why: 'not-yet', extract: id, tested };
  return addMonths(tested, longestMonths) < today
    ? { why: 'long-ago', extract: id, tested }
    : undefined;
}

function isCritical({ facts }: Entry<Extract>, { applications }: Catalogue): boolean {
  return applications.get(facts.application)?.facts.criticality === 'critical';
}
