import type { Application } from '../../../schemas/application.ts';
import type { Scenario } from '../../../schemas/scenario.ts';
import { placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import { minutesOf } from '../../domain/catalogue/durations.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** The vendor says in what time it restores a critical application, and a failure is planned for no less. */
export const swi13: Check = ({ catalogue }) => {
  const failures = [...catalogue.scenarios.values()].filter(isForVendor);
  return [...catalogue.applications.values()]
    .filter(({ facts }) => facts.criticality === 'critical')
    .flatMap((application) =>
      application.facts.vendorCommitment === undefined
        ? [withoutCommitment(application)]
        : failures.flatMap((scenario) => plannedTooShort(scenario, application)),
    );
};

/** A network, a site or a link is the hospital's to mend: the vendor has undertaken nothing there. */
function isForVendor({ facts: { trigger, layer } }: Entry<Scenario>): boolean {
  return trigger === 'failure' && (layer === 'application' || layer === 'module');
}

function withoutCommitment(application: Entry<Application>): Problem {
  return {
    rule: 'SWI-13',
    facts: { why: 'none', application: application.id },
    place: placeOf(application, 'vendor'),
  };
}

function plannedTooShort(scenario: Entry<Scenario>, application: Entry<Application>): Problem[] {
  const { lasts, applications } = scenario.facts;
  const { vendorCommitment: commitment } = application.facts;
  if (lasts === undefined || commitment === undefined || !applications.includes(application.id)) {
    return [];
  }
  if (minutesOf(lasts) >= minutesOf(commitment)) return [];
  return [
    {
      rule: 'SWI-13',
      facts: {
        why: 'shorter',
        scenario: scenario.id,
        application: application.id,
        lasts,
        commitment,
      },
      place: placeOf(scenario, 'lasts'),
      related: [placeOf(application, 'vendorCommitment')],
    },
  ];
}
