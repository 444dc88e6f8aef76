import { placeOf, type Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

/** The words about handing an extract out name somebody: a role, a contact or a service. */
export const dat07: Check = ({ catalogue }) => {
  const people = peopleOf(catalogue);
  return [...catalogue.extracts.values()]
    .filter(({ facts }) => !wordsOf(facts.distribution).some((word) => people.has(word)))
    .map((extract) => ({
      rule: 'DAT-07',
      facts: { extract: extract.id },
      place: placeOf(extract, 'distribution'),
    }));
};

/** The words that stand in the names of roles, contacts and services. */
function peopleOf({ group, contacts, services }: Catalogue): ReadonlySet<string> {
  const names = [
    ...group.facts.roles.flatMap(({ name, short }) => [name, short]),
    ...[...contacts.values()].map(({ facts }) => facts.role),
    ...[...services.values()].map(({ facts }) => facts.name),
  ];
  return new Set(names.flatMap(wordsOf).filter((word) => !vague.has(word)));
}

/** What stands in many names and says nothing of who. */
const vague = new Set(
  'avec dans pour service soin garde poste equipe heure centre hospitalier ward unit duty call team chaque patient bureau each every'.split(
    ' ',
  ),
);

/** The words of a text without accents, capitals or plural; short ones are left out unless they are capitals: `IAO`. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 3 || /^\p{Lu}{2,}$/u.test(word))
    .map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replace(/s$/, ''));
}
