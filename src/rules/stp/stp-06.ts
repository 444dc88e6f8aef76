import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { isFor } from '../../domain/catalogue/lookups.ts';
import { textFor } from '../../domain/catalogue/passages.ts';
import { stepNumbers } from '../../domain/catalogue/steps.ts';
import type { Passage } from '../../domain/language/passages.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { readingsOf, type Reading } from './readings.ts';

/** A step that the words name by its number exists, for everybody who reads them. */
export const stp06: Check = ({ catalogue }) =>
  readingsOf(catalogue)
    .filter(({ passages }) => passages.some(mayName))
    .flatMap((reading) => {
      const highest = Math.max(0, ...numbersNamed(reading));
      return highest === 0 ? [] : missing(reading, highest, catalogue);
    });

/** A quick look before a close one. */
function mayName({ text }: Passage): boolean {
  return /(?:tape|step)s? /i.test(text);
}

/** `étape 7`, `étapes 7 à 9`, `step 7`; not `étape 7 de …`, which is one of another sheet. */
const named =
  /(?<!\p{L})(?:étapes?|steps?)\s(?:n°\s?|nos?\.?\s|numéros?\s)?(\d{1,3})(?:\s?(?:à|et|ou|to|and|or|-|–)\s?(\d{1,3}))?\b(?!\s(?:des?|du|of|in|on)\b|\s?[:,]?\s?\uFFFC)/giu;

function numbersNamed({ passages }: Reading): number[] {
  return passages.flatMap(({ text }) =>
    [...text.matchAll(named)].flatMap(({ 1: first, 2: last }) => [
      Number(first),
      Number(last ?? 0),
    ]),
  );
}

function missing(
  { procedure, services, place }: Reading,
  step: number,
  catalogue: Catalogue,
): Problem[] {
  const count = stepNumbers(procedure.body).size;
  if (count < step) return [{ rule: 'STP-06', facts: { step, count }, place }];
  // What is for others only is not numbered in a service's binder.
  return [...catalogue.services.keys()]
    .filter((id) => isFor(procedure, id, catalogue) && (services?.includes(id) ?? true))
    .map((service) => ({ service, count: stepNumbers(textFor(service, procedure.body)).size }))
    .filter(({ count: own }) => own < step)
    .map((fault) => ({ rule: 'STP-06', facts: { step, ...fault }, place }));
}
