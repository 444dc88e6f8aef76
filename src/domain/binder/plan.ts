import type { Form } from '../../../schemas/form.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Day } from '../../../schemas/values.ts';
import type { Catalogue, Text } from '../catalogue/catalogue.ts';
import { namedIn, proceduresOf } from '../catalogue/lookups.ts';
import { textFor } from '../catalogue/passages.ts';
import { compareText } from '../problems/problem.ts';

/** The sheets behind one tab, in the order of an outage. */
export interface Tab {
  application: string;
  procedures: readonly Text<Procedure>[];
}

/** What a service's binder holds, in its order. */
export interface BinderPlan {
  service: string;
  tabs: readonly Tab[];
  /** Every form that a sheet of the binder uses, by code. */
  forms: readonly Text<Form>[];
}

/**
 * Plan the binder of a service: the procedures it works by, as it reads them, and their forms.
 *
 * An application without a procedure has no tab: a tab with nothing behind it costs time.
 */
export function binderPlan(service: string, catalogue: Catalogue, today: Day): BinderPlan {
  const procedures = proceduresOf(service, catalogue, today).map((procedure) => ({
    ...procedure,
    body: textFor(service, procedure.body),
  }));
  const applications = catalogue.services.get(service)?.facts.applications ?? [];
  const tabs = applications.map((application) => ({
    application,
    procedures: procedures.filter(({ facts }) => facts.application === application),
  }));
  const used = new Set(procedures.flatMap((procedure) => namedIn(procedure).forms));
  return {
    service,
    tabs: tabs.filter((tab) => tab.procedures.length > 0),
    forms: [...catalogue.forms.values()]
      .filter(({ id }) => used.has(id))
      .toSorted((a, b) => compareText(a.facts.code, b.facts.code)),
  };
}
