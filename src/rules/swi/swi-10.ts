import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, type Said } from '../../domain/course/courses.ts';
import { saysOtherwise } from '../../domain/course/criteria.ts';
import { isOf } from '../../domain/course/mentions.ts';
import { plainWords } from '../../domain/course/plain-words.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { criticalSwitches } from './switches.ts';

/** Where a failure sheet prints extracts, it says what to do when they cannot be had. */
export const swi10: Check = (subject) =>
  criticalSwitches(subject)
    .filter(({ trigger }) => trigger === 'failure')
    .flatMap(({ sheets, says }) =>
      sheets.switch.flatMap((sheet) =>
        withoutSubstitute(
          says.switch.filter(({ procedure }) => procedure === sheet),
          subject.catalogue,
        ),
      ),
    );

function withoutSubstitute(says: readonly Said[], catalogue: Catalogue): Problem[] {
  const first = says.find((each) => isOf(each, 'Extract') && each.action !== undefined);
  if (!first || !isOf(first, 'Extract')) return [];
  const fromThere = says.slice(says.findIndex(({ use }) => use === first.action));
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
