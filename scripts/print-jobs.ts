import type { BinderPlan } from '../src/domain/binder/plan.ts';
import { entryOf } from '../src/domain/catalogue/catalogue.ts';
import { binderSheets, formSheets, paginationWords } from '../src/i18n/binder-sheets.ts';
import { rolePages } from '../src/i18n/role-sheets.ts';
import type { Words } from '../src/i18n/words.type.ts';
import type { Binder } from '../src/printing/print-binder.ts';
import type { Checked } from './publish-checked.ts';

/** A page of the built folder that becomes a PDF. It is the printer's, and no reader gets it. */
export interface PrintJob extends Binder {
  /** Path of the PDF from the folder's root. */
  pdf: string;
  /** What people call it. */
  name: string;
}

/** The binder of each service. */
export function binderJobs(
  plans: readonly BinderPlan[],
  report: Checked,
  words: Words,
): PrintJob[] {
  const { catalogue, today } = report;
  return plans.map((plan): PrintJob => {
    const { name } = entryOf(catalogue.services, plan.service).facts;
    return {
      ...commonTo(report, words),
      path: `binders/${plan.service}.html`,
      pdf: `binders/${plan.service}.pdf`,
      name,
      title: words.binder.title(name),
      sheets: binderSheets(plan, catalogue, words, today),
    };
  });
}

/** The role sheets of each service. */
export function roleJobs(plans: readonly BinderPlan[], report: Checked, words: Words): PrintJob[] {
  const { catalogue, today } = report;
  return plans.map((plan): PrintJob => {
    const title = words.binder.roles.title(entryOf(catalogue.services, plan.service).facts.name);
    return {
      ...commonTo(report, words),
      path: `print/roles/${plan.service}.html`,
      pdf: `roles/${plan.service}.pdf`,
      name: title,
      title,
      sheets: rolePages(plan, catalogue, words, today),
    };
  });
}

/** Each form on a leaf of its own. */
export function formJobs(report: Checked, words: Words): PrintJob[] {
  const { catalogue, today } = report;
  return [...catalogue.forms.values()].map((form): PrintJob => {
    const title = `${form.facts.code} ${form.facts.title}`;
    return {
      ...commonTo(report, words),
      path: `print/forms/${form.id}.html`,
      pdf: `forms/${form.id}.pdf`,
      name: title,
      title,
      sheets: formSheets(form, catalogue, words, today),
    };
  });
}

function commonTo(
  { language, today }: Checked,
  words: Words,
): Pick<PrintJob, 'language' | 'date' | 'words'> {
  return { language, date: today, words: paginationWords(words) };
}
