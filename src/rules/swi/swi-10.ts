import type { Procedure } from '../../../schemas/procedure.ts';
import type { Catalogue, Text } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, type Course, type Said } from '../../domain/course/courses.ts';
import { saysOtherwise } from '../../domain/course/criteria.ts';
import { isOf } from '../../domain/course/mentions.ts';
import { plainWords } from '../../domain/language/plain-words.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { criticalSwitches } from './switches.ts';

/** Where a failure sheet prints extracts of what has failed, it says what to do when they cannot be had. */
export const swi10: Check = (subject) =>
  criticalSwitches(subject)
    .filter(({ trigger }) => trigger === 'failure')
    .flatMap((course) =>
      course.sheets.switch.flatMap((sheet) => withoutSubstitute(course, sheet, subject.catalogue)),
    );

function withoutSubstitute(
  { application, says }: Course,
  sheet: Text<Procedure>,
  catalogue: Catalogue,
): Problem[] {
  const own = says.switch.filter(({ procedure }) => procedure === sheet);
  const first = own.find(
    (each) =>
      isOf(each, 'Extract') &&
      each.action !== undefined &&
      catalogue.extracts.get(each.use.props.id)?.facts.application === application,
  );
  if (!first || !isOf(first, 'Extract')) return [];
  const fromThere = own.slice(own.findIndex(({ use }) => use === first.action));
  if (fromThere.some((each) => isSubstitute(each, catalogue))) return [];
  return [{ rule: 'SWI-10', facts: { extract: first.use.props.id }, place: placeOfSaid(first) }];
}

/** A form to copy onto, one with room for a patient; or the words « si rien ne s'imprime » and their like. */
function isSubstitute(each: Said, { forms }: Catalogue): boolean {
  if (isOf(each, 'Step')) return saysOtherwise(plainWords(each.use.children));
  if (!isOf(each, 'Form')) return false;
  const form = forms.get(each.use.props.id)?.facts;
  return form !== undefined && form.withoutIdentity === undefined;
}
