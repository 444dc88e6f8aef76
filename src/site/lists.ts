import type { Form } from '../../schemas/form.ts';
import type { Procedure } from '../../schemas/procedure.ts';
import { binderPlan } from '../domain/binder/plan.ts';
import { entryOf, type Text } from '../domain/catalogue/catalogue.ts';
import { namedIn, proceduresInForce, proceduresOf } from '../domain/catalogue/lookups.ts';
import { coursesOf } from '../domain/course/courses.ts';
import { filledForms } from '../domain/forms/filled-forms.ts';
import { stockLines, type StockLine } from '../domain/forms/stock.ts';
import { compareText } from '../domain/problems/problem.ts';
import { site } from './site.ts';

// Made once for all pages: a site of thousands of procedures would otherwise look through all of
// them on each page.
const { catalogue, today } = site;
const services = [...catalogue.services.keys()];

type Procedures = readonly Text<Procedure>[];

/** The procedures in force, in the order of an outage. */
export const procedures: Procedures = proceduresInForce(catalogue, today);

/** The procedures each service works by. */
export const proceduresByService: ReadonlyMap<string, Procedures> = new Map(
  services.map((id) => [id, proceduresOf(id, catalogue, today)]),
);

/** The services that work by each procedure, with all they work by. */
export const servicesByProcedure = groupByEach([...proceduresByService], ([, list]) =>
  list.map(({ id }) => id),
);

/** The procedures that use each form. */
export const proceduresByForm = groupByEach(procedures, (procedure) => namedIn(procedure).forms);

const filled = site.hasBinders ? filledForms(coursesOf(catalogue, today), catalogue) : undefined;

/** What a service keeps and needs of the forms it fills in during an outage, by code. */
export function stockKept(service: string): StockLine[] {
  const { facts } = entryOf(catalogue.services, service);
  const kept = facts.stock.map(({ form }) => form);
  const ids = new Set([...(filled?.get(service)?.keys() ?? []), ...kept]);
  const forms = byCode([...ids].map((id) => entryOf(catalogue.forms, id)));
  const lines = stockLines(
    facts,
    forms.map(({ id }) => id),
    catalogue,
  );
  // What others fill in, this service only keeps: its own activity says nothing of how many.
  return lines.map(({ needed, ...line }) =>
    needed && filled?.get(service)?.has(line.form) ? { ...line, needed } : line,
  );
}

/** The binder of each service. */
export const binderPlans = site.hasBinders
  ? (site.printOnly?.services ?? services).map((id) => binderPlan(id, catalogue, today))
  : [];

/** Forms in the order of their codes, by which staff know them. */
export function byCode(forms: readonly Text<Form>[]): Text<Form>[] {
  return forms.toSorted((a, b) => compareText(a.facts.code, b.facts.code));
}

/** The items under every one of their keys, in their own order. */
function groupByEach<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
