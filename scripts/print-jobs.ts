import type { BinderPlan } from '../src/domain/binder/plan.ts';
import { entryOf, type Catalogue } from '../src/domain/catalogue/catalogue.ts';
import { binderSheets, formSheets, paginationWords } from '../src/i18n/binder-sheets.ts';
import { rolePages } from '../src/i18n/role-sheets.ts';
import type { Words } from '../src/i18n/words.type.ts';
import type { Binder } from '../src/printing/print-binder.ts';
import type { Report } from '../src/reporting/report.ts';

/** A page of the built folder that becomes a PDF. It is the printer's, and no reader gets it. */
export interface PrintJob extends Binder {
  /** Path of the PDF from the folder's root. */
  pdf: string;
  /** What people call it. */
  name: string;
}

/** All that an edition prints: the binder and the role sheets of each service, and each form on a leaf of its own. */
export function printJobs(
  plans: readonly BinderPlan[],
  { catalogue, today, language }: Report & { catalogue: Catalogue },
  words: Words,
): PrintJob[] {
  const common = { language, date: today, words: paginationWords(words) };
  const binders = plans.map((plan): PrintJob => {
    const { name } = entryOf(catalogue.services, plan.service).facts;
    return {
      ...common,
      path: `binders/${plan.service}.html`,
      pdf: `binders/${plan.service}.pdf`,
      name,
      title: words.binder.title(name),
      sheets: binderSheets(plan, catalogue, words, today),
    };
  });
  const roles = plans.map((plan): PrintJob => {
    const title = words.binder.roles.title(entryOf(catalogue.services, plan.service).facts.name);
    return {
      ...common,
      path: `print/roles/${plan.service}.html`,
      pdf: `roles/${plan.service}.pdf`,
      name: title,
      title,
      sheets: rolePages(plan, catalogue, words, today),
    };
  });
  const forms = [...catalogue.forms.values()].map((form): PrintJob => {
    const title = `${form.facts.code} ${form.facts.title}`;
    return {
      ...common,
      path: `print/forms/${form.id}.html`,
      pdf: `forms/${form.id}.pdf`,
      name: title,
      title,
      sheets: formSheets(form, catalogue, words, today),
    };
  });
  return [...binders, ...roles, ...forms];
}
