import {
  placeOf,
  type Catalogue,
  type Entry,
  type Text,
} from '../../domain/catalogue/catalogue.ts';
import { namedIn } from '../../domain/catalogue/lookups.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** Every contact and every extract serves something; a form that serves nothing is another rule's (FRM-11). */
export const ref02: Check = ({ catalogue }) => [
  ...unused('contact', catalogue.contacts, contactsInUse(catalogue)),
  ...unused('extract', catalogue.extracts, extractsInUse(catalogue)),
];

function unused(
  kind: 'contact' | 'extract',
  entries: ReadonlyMap<string, Entry<unknown>>,
  inUse: ReadonlySet<string>,
): Problem[] {
  return [...entries.values()]
    .filter(({ id }) => !inUse.has(id))
    .map((entry) => ({
      rule: 'REF-02',
      facts: { kind, id: entry.id },
      place: placeOf(entry, entry.spots['id'] ? 'id' : ''),
    }));
}

function contactsInUse(catalogue: Catalogue): ReadonlySet<string> {
  const { applications, contacts, establishments, services, procedures } = catalogue;
  return new Set([
    ...[...applications.values()].flatMap(({ facts }) => facts.vendorSupport ?? []),
    ...[...contacts.values()].flatMap(({ facts }) => facts.alternate ?? []),
    ...[...establishments.values()].flatMap(({ facts }) => facts.onCall),
    ...[...services.values()].flatMap(({ facts }) => [
      facts.referent,
      facts.itCorrespondent,
      ...facts.contacts,
    ]),
    ...[...procedures.values()].flatMap(({ facts }) => [
      facts.serviceReferent,
      facts.itReferent,
      facts.approver,
    ]),
    ...textsOf(catalogue).flatMap((text) => namedIn(text).contacts),
  ]);
}

function extractsInUse(catalogue: Catalogue): ReadonlySet<string> {
  return new Set([
    ...[...catalogue.services.values()].flatMap(({ facts }) =>
      facts.essentialInformation.flatMap(({ extract }) => extract ?? []),
    ),
    ...textsOf(catalogue).flatMap((text) => namedIn(text).extracts),
  ]);
}

function textsOf({ procedures, forms }: Catalogue): Pick<Text<unknown>, 'body'>[] {
  return [...procedures.values(), ...forms.values()];
}
