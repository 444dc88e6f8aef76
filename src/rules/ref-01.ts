import { placeOf } from '../domain/catalogue/catalogue.ts';
import type { Check } from './rule.ts';

/** A code said over the telephone names one sheet or form only. */
export const ref01: Check = ({ catalogue: { procedures, forms } }) =>
  [...forms.values()].flatMap((form, index, all) => {
    const { code } = form.facts;
    const first =
      procedures.get(code) ?? all.slice(0, index).find(({ facts }) => facts.code === code);
    if (!first) return [];
    return {
      rule: 'REF-01',
      facts: { why: 'repeated', kind: 'form', id: code },
      place: placeOf(form, 'code'),
      related: [placeOf(first, 'code')],
    };
  });
