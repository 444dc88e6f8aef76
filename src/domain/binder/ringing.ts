import type { Contact } from '../../../schemas/contact.ts';
import type { Service } from '../../../schemas/service.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { entryOf } from '../catalogue/catalogue.ts';
import { namedIn } from '../catalogue/lookups.ts';
import { closureAtEnd, type Closure } from '../fallback/closure.ts';
import { scenariosHitting } from '../fallback/concerned.ts';
import { lossOfNumber } from '../fallback/survival.ts';
import type { BinderPlan } from './plan.ts';

type PhoneNumber = Contact['numbers'][number];

/** A role to call, with what its telephones stand on. */
export interface RingingContact {
  id: string;
  facts: Contact;
  /** Those that ring in every scenario of the service. */
  always: readonly PhoneNumber[];
  /** Those that some scenario silences, with the resources whose failure does it. */
  unless: readonly { number: PhoneNumber; failed: readonly string[] }[];
}

/** The roles a service calls when something stops, those that can always be reached first. */
export function ringingContacts(
  plan: BinderPlan,
  service: Entry<Service>,
  catalogue: Catalogue,
): RingingContact[] {
  const closures = closuresHitting(service, catalogue);
  const all = contactIds(plan, service, catalogue).map((id) =>
    ringingContact(id, closures, catalogue),
  );
  return [
    ...all.filter(({ always }) => always.length > 0),
    ...all.filter(({ always }) => always.length === 0),
  ];
}

/** One role, by what falls in each scenario of a service. */
export function ringingContact(
  id: string,
  closures: readonly Closure[],
  { contacts }: Pick<Catalogue, 'contacts'>,
): RingingContact {
  const { facts } = entryOf(contacts, id);
  return { id, facts, ...byWhatRings(facts, closures) };
}

/** What is down at the end of each scenario that takes an application from a service. */
export function closuresHitting(service: Entry<Service>, catalogue: Catalogue): Closure[] {
  return scenariosHitting([service], catalogue).map(({ facts }) =>
    closureAtEnd(facts, catalogue.resources),
  );
}

/** The service's own list first, then who is on call, then whom the sheets name. */
function contactIds(
  { tabs }: BinderPlan,
  { facts }: Entry<Service>,
  { establishments }: Pick<Catalogue, 'establishments'>,
): string[] {
  const { onCall } = entryOf(establishments, facts.establishment).facts;
  const named = tabs.flatMap(({ procedures }) =>
    procedures.flatMap((procedure) => namedIn(procedure).contacts),
  );
  return [
    ...new Set([...facts.contacts, facts.referent, facts.itCorrespondent, ...onCall, ...named]),
  ];
}

function byWhatRings(
  { numbers }: Contact,
  closures: readonly Closure[],
): Pick<RingingContact, 'always' | 'unless'> {
  const judged = numbers.map((number) => ({ number, failed: silencedBy(number, closures) }));
  return {
    always: judged.filter(({ failed }) => failed.length === 0).map(({ number }) => number),
    unless: judged.filter(({ failed }) => failed.length > 0),
  };
}

/** The resources whose failure silences a number in one scenario or another. */
function silencedBy(number: PhoneNumber, closures: readonly Closure[]): string[] {
  const roots = closures.flatMap((down) => lossOfNumber(number, down)?.at(-1) ?? []);
  return [...new Set(roots)];
}
