import { placeOf, type Catalogue } from '../../domain/catalogue/catalogue.ts';
import { namedIn } from '../../domain/catalogue/lookups.ts';
import type { Check } from '../rule.ts';

/** Every form is named by a sheet or travels with an exchange. */
export const frm11: Check = ({ catalogue }) => {
  const named = formsNamed(catalogue);
  return [...catalogue.forms.values()]
    .filter(({ id }) => !named.has(id))
    .map((form) => ({ rule: 'FRM-11', facts: { form: form.id }, place: placeOf(form, 'code') }));
};

/** By any sheet but a withdrawn one: a form may be printed before the sheet that needs it is in force. */
function formsNamed({ procedures, exchanges }: Catalogue): Set<string> {
  const sheets = [...procedures.values()].filter(({ facts }) => facts.status !== 'withdrawn');
  return new Set([
    ...sheets.flatMap((sheet) => namedIn(sheet).forms),
    ...[...exchanges.values()].flatMap(({ facts }) => facts.form ?? []),
  ]);
}
