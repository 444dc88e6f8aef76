import { placeOf, type Text } from '../../domain/catalogue/catalogue.ts';
import { uses } from '../../domain/catalogue/segment.ts';
import { foldedWords } from '../../domain/language/plain-words.ts';
import type { Form } from '../../../schemas/form.ts';
import type { Check } from '../rule.ts';

/** Every form says how it is filled in. */
export const frm08: Check = ({ catalogue }) =>
  [...catalogue.forms.values()]
    .filter((form) => !hasInstructions(form))
    .map((form) => ({
      rule: 'FRM-08',
      facts: { form: form.id },
      place: placeOfInstructions(form),
    }));

/** The shortest instruction there is: « Coller une étiquette. » */
const fewestWords = 3;

function hasInstructions({ body }: Text<Form>): boolean {
  return uses(body).some(
    (use) => use.name === 'Instructions' && foldedWords(use).split(' ').length >= fewestWords,
  );
}

/** Where they stand, or the first thing of the form, before which they belong. */
function placeOfInstructions(form: Text<Form>) {
  const all = uses(form.body);
  const use = all.find(({ name }) => name === 'Instructions') ?? all[0];
  return use ? { file: form.file, line: use.line, column: use.column } : placeOf(form, 'title');
}
