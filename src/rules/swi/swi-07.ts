import type { Scenario } from '../../../schemas/scenario.ts';
import { placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import { lengthOfHours } from '../../domain/catalogue/clock.ts';
import { minutesOf } from '../../domain/catalogue/durations.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** A planned stop says when it begins and ends, who says so, and how long to be ready for. */
export const swi07: Check = ({ catalogue }) =>
  [...catalogue.scenarios.values()]
    .filter(({ facts }) => facts.trigger === 'scheduled')
    .flatMap((scenario) =>
      faultsOf(scenario).map(({ facts, path }) => ({
        rule: 'SWI-07' as const,
        facts,
        place: placeOf(scenario, path),
      })),
    );

function faultsOf({
  id: scenario,
  facts: { planned, lasts },
}: Entry<Scenario>): { facts: FactsOf['SWI-07']; path: string }[] {
  const faults: { facts: FactsOf['SWI-07']; path: string }[] = [];
  if (!planned) faults.push({ facts: { why: 'no-plan', scenario }, path: 'trigger' });
  if (lasts === undefined) faults.push({ facts: { why: 'no-length', scenario }, path: 'trigger' });
  if (planned && lasts !== undefined && minutesOf(lasts) < lengthOfHours(planned)) {
    const facts = { why: 'shorter', scenario, lasts, planned: lengthOfHours(planned) } as const;
    faults.push({ facts, path: 'lasts' });
  }
  return faults;
}
