import { entryOf, placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Extract } from '../../../schemas/extract.ts';
import { scenariosWithout } from '../../domain/fallback/concerned.ts';
import { lossOfSignOn } from '../../domain/fallback/survival.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check, Subject } from '../rule.ts';
import { isElsewhere } from './elsewhere.ts';
import { gatherLosses } from './gather-losses.ts';

/** A copy in another environment opens without what has failed, and it is known by which account. */
export const fal05: Check = (subject) => {
  const { extracts, resources } = subject.catalogue;
  const elsewhere = [...extracts.values()].filter(({ facts }) => isElsewhere(facts, resources));
  return [...elsewhere.flatMap(unknownAccount), ...signOns(elsewhere, subject)];
};

function unknownAccount(extract: Entry<Extract>): Problem[] {
  const { account } = extract.facts;
  if (account === 'own' || account === 'single-sign-on') return [];
  const why = account ?? 'not-said';
  const place = placeOf(extract, account === undefined ? 'access' : 'account');
  return [{ rule: 'FAL-05', severity: 'warning', facts: { why, extract: extract.id }, place }];
}

function signOns(extracts: readonly Entry<Extract>[], { catalogue, closures }: Subject): Problem[] {
  const found = extracts
    .filter(({ facts }) => facts.account === 'single-sign-on')
    .flatMap((extract) =>
      scenariosWithout(extract.facts.application, catalogue).flatMap((scenario) => {
        const chain = lossOfSignOn(entryOf(closures, scenario.id), catalogue.resources);
        if (!chain) return [];
        return {
          about: { why: 'sign-on' as const, extract: extract.id },
          place: placeOf(extract, 'account'),
          related: [placeOf(scenario, 'failed')],
          scenario: scenario.id,
          chain,
        };
      }),
    );
  return gatherLosses(found).map((lost) => ({ rule: 'FAL-05', ...lost }));
}
