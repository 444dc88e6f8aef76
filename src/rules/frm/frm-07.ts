import type { Form } from '../../../schemas/form.ts';
import type { Scenario } from '../../../schemas/scenario.ts';
import {
  placeOf,
  type Catalogue,
  type Entry,
  type Text,
} from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, type Course } from '../../domain/course/courses.ts';
import { scenariosOf } from '../../domain/fallback/concerned.ts';
import { formsUsed } from '../../domain/forms/filled-forms.ts';
import { folded } from '../../domain/language/plain-words.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** No sheet relies on a form that a scenario of its application counts among what is lost. */
export const frm07: Check = ({ catalogue, courses }) =>
  lostForms(catalogue).flatMap((lost) =>
    courses
      .filter((course) => scenariosOf(course, catalogue).includes(lost.scenario))
      .flatMap((course) => usesOf(lost, course)),
  );

interface Lost {
  form: string;
  scenario: Entry<Scenario>;
  /** Which sentence says so. */
  index: number;
}

/** Every form that a scenario says is lost; on most days there is none. */
function lostForms({ scenarios, forms }: Catalogue): Lost[] {
  return [...scenarios.values()].flatMap((scenario) =>
    scenario.facts.noLongerWorks.flatMap((sentence, index) =>
      [...forms.values()]
        .filter((form) => isNamed(form, folded(sentence)))
        .map(({ id }) => ({ form: id, scenario, index })),
    ),
  );
}

/** By its code, or by its title where the sentence speaks of paper: « la demande de biologie » is also a screen. */
function isNamed({ facts }: Text<Form>, sentence: string): boolean {
  if (sentence.split(/[^a-z\d-]+/).includes(folded(facts.code))) return true;
  const [before, after] = sentence.split(folded(facts.title));
  return after !== undefined && paper.test(`${before ?? ''} ${after}`);
}

const paper =
  /«\s*»|"\s*"|\b(?:bordereaux?|formulaires?|feuilles?|imprimes?|papiers?|vierges?|forms?|sheets?|paper|blank)\b/;

function usesOf({ form, scenario, index }: Lost, course: Course): Problem[] {
  const related = formsUsed(course)
    .filter(({ use }) => use.props.id === form)
    .map(placeOfSaid);
  if (related.length === 0) return [];
  const place = placeOf(scenario, `noLongerWorks.${String(index)}`);
  return [{ rule: 'FRM-07', facts: { form, scenario: scenario.id }, place, related }];
}
