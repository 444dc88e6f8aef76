import type { Scenario } from '../../../schemas/scenario.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Closure } from '../../domain/fallback/closure.ts';
import { takesFrom } from '../../domain/fallback/concerned.ts';
import { lossOfContact, type LossIn } from '../../domain/fallback/survival.ts';
import type { ConFacts } from '../../domain/problems/families/con.ts';
import type { Place } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** Whatever fails, those on call and the vendors of what has failed can be telephoned. FAL-01 looks at the sheets. */
export const con04: Check = ({ catalogue, closures }) => {
  const lost = [...catalogue.scenarios.values()].flatMap((scenario) =>
    unreachable(scenario, closures.get(scenario.id) ?? new Map(), catalogue),
  );
  const each = Map.groupBy(lost, ({ why, contact }) => `${why} ${contact}`);
  return [...each.values()].flatMap((all) => {
    const [first] = all;
    const entry = first && catalogue.contacts.get(first.contact);
    if (!entry) return [];
    const { why, contact, place } = first;
    return {
      rule: 'CON-04',
      facts: { why, contact, losses: all.map(({ loss }) => loss) },
      place: placeOf(entry, 'numbers'),
      related: [place],
    };
  });
};

interface Needed {
  why: ConFacts['CON-04']['why'];
  contact: string;
  /** Where it is said that they are needed. */
  place: Place;
}

function unreachable(
  scenario: Entry<Scenario>,
  down: Closure,
  catalogue: Catalogue,
): (Needed & { loss: LossIn })[] {
  return needed(scenario, catalogue).flatMap((each) => {
    const chain = lossOfContact(each.contact, down, catalogue.contacts);
    return chain ? [{ ...each, loss: { scenario: scenario.id, chain } }] : [];
  });
}

/** Those on call in each hospital that is hit, and the vendor of each application that is down. */
function needed({ facts }: Entry<Scenario>, catalogue: Catalogue): Needed[] {
  const hit = [...catalogue.services.values()].filter((service) => takesFrom(facts, service));
  const hospitals = new Set(hit.map((service) => service.facts.establishment));
  const onCall = [...hospitals].flatMap((id): Needed[] => {
    const hospital = catalogue.establishments.get(id);
    if (!hospital) return [];
    return hospital.facts.onCall.map((contact, index) => ({
      why: 'on-call',
      contact,
      place: placeOf(hospital, `onCall.${String(index)}`),
    }));
  });
  const vendors = facts.applications.flatMap((id): Needed[] => {
    const application = catalogue.applications.get(id);
    const contact = application?.facts.vendorSupport;
    if (!application || contact === undefined) return [];
    return [{ why: 'vendor', contact, place: placeOf(application, 'vendorSupport') }];
  });
  return [...onCall, ...vendors];
}
