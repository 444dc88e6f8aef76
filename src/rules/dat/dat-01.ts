import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

/** What is a file for printing, paper, or read on the device itself. */
const ready: ReadonlySet<string> = new Set(['pdf', 'html', 'paper', 'device']);

/** Every extract reaches paper: by its kind, or by a printer that is named. */
export const dat01: Check = ({ catalogue }) =>
  [...catalogue.extracts.values()]
    .filter(({ facts }) => !ready.has(facts.kind) && facts.printPath.length === 0)
    .map((extract) => ({
      rule: 'DAT-01',
      facts: { extract: extract.id, kind: extract.facts.kind },
      place: placeOf(extract, 'kind'),
    }));
