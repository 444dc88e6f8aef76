import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { addMonths } from '../../domain/catalogue/days.ts';
import type { Check } from '../rule.ts';

/** After two years, those who fill a form in have had something to say about it. */
const longestMonths = 24;

/** No form has stayed as it was first written for years, as if nobody were asked. */
export const frm10: Check = ({ catalogue, today }) =>
  [...catalogue.forms.values()]
    .filter(({ facts }) => facts.revision === 1)
    .filter(({ facts }) => today > addMonths(facts.effective, longestMonths))
    .map((form) => ({
      rule: 'FRM-10',
      facts: { form: form.id, effective: form.facts.effective },
      place: placeOf(form, 'revision'),
    }));
