import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { uses } from '../../domain/catalogue/segment.ts';
import type { Place } from '../../domain/problems/problem.ts';
import type { Check, Subject } from '../rule.ts';

/** No sheet in force sends people to a form that is not in force yet. */
export const frm02: Check = (subject) => {
  const { catalogue, today } = subject;
  const early = [...catalogue.forms.values()].filter(({ facts }) => facts.effective > today);
  return early.flatMap((form) => {
    const related = placesOf(form.id, subject);
    if (related.length === 0) return [];
    const facts = { form: form.id, effective: form.facts.effective };
    return { rule: 'FRM-02', facts, place: placeOf(form, 'effective'), related };
  });
};

/** Where sheets in force name a form. */
function placesOf(form: string, { inForce }: Pick<Subject, 'inForce'>): Place[] {
  return inForce.flatMap(({ file, body }) =>
    uses(body)
      .filter(
        (use) =>
          (use.name === 'Form' && use.props.id === form) ||
          (use.name === 'Reentry' && use.props.form === form),
      )
      .map(({ line, column }) => ({ file, line, column })),
  );
}
