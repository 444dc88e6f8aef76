import { findingsIn } from '../../domain/confidentiality/findings.ts';
import type { Check } from '../rule.ts';
import { textsOf } from './texts.ts';

/** No identity of a patient, no private address and no secret stands in any file. */
export const cnf03: Check = ({ catalogue }) =>
  textsOf(catalogue).flatMap(({ text, placeAt }) =>
    findingsIn(text).map(({ why, masked, start }) => ({
      rule: 'CNF-03',
      facts: { why, masked },
      place: placeAt(start),
    })),
  );
