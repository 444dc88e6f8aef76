import { placeOfSaid, said, type Said } from '../../domain/course/courses.ts';
import type { UseOf } from '../../domain/course/mentions.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { formsUsed } from '../../domain/forms/filled-forms.ts';
import { withReturn } from './returns.ts';

type SaidReentry = Said & { use: UseOf<'Reentry'> };

/**
 * Nothing is entered that nobody wrote: a form of the return is taken during the outage by a service that
 * works by the same sheet.
 */
export const ret06: Check = (subject) => {
  const exchanged = formsExchanged(subject.catalogue);
  const justified = new Set<UseOf<'Reentry'>>();
  const entered = new Map<UseOf<'Reentry'>, { said: SaidReentry; application: string }>();
  for (const course of withReturn(subject)) {
    if (course.sheets.degraded.length === 0) continue;
    const taken = new Set(formsUsed(course).map(({ use }) => use.props.id));
    const ofService = exchanged.get(course.service);
    for (const each of said(course, 'return', 'Reentry')) {
      const { form } = each.use.props;
      entered.set(each.use, { said: each, application: course.application });
      if (taken.has(form) || ofService?.has(form)) justified.add(each.use);
    }
  }
  return [...entered]
    .filter(([use]) => !justified.has(use))
    .map(([use, { said: reentry, application }]): Problem => ({
      rule: 'RET-06',
      facts: { form: use.props.form, application },
      place: placeOfSaid(reentry),
    }));
};

/** The forms that reach a service from another one, or leave it. */
function formsExchanged({ exchanges }: Catalogue): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const { facts } of exchanges.values()) {
    const { of, form } = facts;
    if (form === undefined) continue;
    for (const service of of) forms.set(service, (forms.get(service) ?? new Set()).add(form));
  }
  return forms;
}
