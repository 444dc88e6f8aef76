import type { Form } from '../../schemas/form.ts';
import type { Procedure } from '../../schemas/procedure.ts';
import { binderPlan } from '../domain/binder/plan.ts';
import type { Text } from '../domain/catalogue/catalogue.ts';
import { namedIn, proceduresInForce, proceduresOf } from '../domain/catalogue/lookups.ts';
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

/** The binder of each service. */
export const binderPlans = site.hasBinders
  ? services.map((id) => binderPlan(id, catalogue, today))
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
