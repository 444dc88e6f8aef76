import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** What staff are to find on paper lies where paper can lie, not at an address of the network. */
export const ref04: Check = ({ catalogue }) =>
  paperPlaces(catalogue)
    .filter(({ words }) => networkPlace.test(words))
    .map(({ entry, path, words }): Problem => ({
      rule: 'REF-04',
      facts: { typed: words },
      place: placeOf(entry, path),
    }));

/** A web address, a path of a server or a drive, or the name of one of these. */
const networkPlace =
  /https?:\/\/|\bfile:|\\\\|\b[a-z]:\\|\bintranet\b|\bsite web\b|\bwebsite\b|\b(?:lecteur|dossier|partage) réseau\b|\bnetwork (?:drive|folder|share)\b/i;

interface PaperPlace {
  entry: Entry<unknown>;
  path: string;
  words: string;
}

function paperPlaces({ forms, services }: Catalogue): PaperPlace[] {
  return [
    ...[...forms.values()].map((entry) => ({ entry, path: 'keptAt', words: entry.facts.keptAt })),
    ...[...services.values()].flatMap((entry) => [
      ...entry.facts.stock.map(({ place }, index) => ({
        entry,
        path: `stock.${String(index)}.place`,
        words: place,
      })),
      ...entry.facts.copies.flatMap(({ place, on }, index) =>
        // A copy on a machine may well have an address; whether it survives is FAL-02's question.
        on === undefined ? { entry, path: `copies.${String(index)}.place`, words: place } : [],
      ),
    ]),
  ];
}
