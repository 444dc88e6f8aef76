import type { Procedure } from '../../../schemas/procedure.ts';
import type { Service } from '../../../schemas/service.ts';
import type { Text } from '../catalogue/catalogue.ts';
import { namedIn } from '../catalogue/lookups.ts';
import { uses, type Segment } from '../catalogue/segment.ts';
import type { BinderPlan } from './plan.ts';

/**
 * The blank forms to take for a sheet, with the places where the service keeps them. At the return forms
 * are filled already; before it, those the service keeps none of come from others.
 */
export function formsToTake(
  procedure: Pick<Text<Procedure>, 'body' | 'facts'>,
  { stock }: Pick<Service, 'stock'>,
): { form: string; places: string[] }[] {
  if (procedure.facts.phase === 'return') return [];
  return namedIn(procedure)
    .forms.map((form) => ({
      form,
      places: stock.filter((each) => each.form === form).map(({ place }) => place),
    }))
    .filter(({ places }) => places.length > 0);
}

/** The stores of an extract that the sheets of a binder send to; all of them where they name none. */
export function storesWithin({ tabs }: BinderPlan, stores: readonly string[]): readonly string[] {
  const named = new Set(tabs.flatMap(({ procedures }) => procedures.flatMap(resourcesOf)));
  const near = stores.filter((id) => named.has(id));
  return near.length > 0 ? near : stores;
}

/** The means that a text sends its readers to. */
export function resourcesOf({ body }: Pick<Text<unknown>, 'body'>): string[] {
  const named = uses(body).flatMap((use) =>
    use.name === 'Resource' || use.name === 'Open' ? [use.props.id] : [],
  );
  return [...new Set(named)];
}

/** The extracts that the sheets of a binder rely on. */
export function extractsOf({ tabs }: BinderPlan): string[] {
  const procedures = tabs.flatMap((tab) => tab.procedures);
  return [...new Set(procedures.flatMap((procedure) => namedIn(procedure).extracts))];
}

/** Who acts on a sheet, in the order of their first step: the first one begins. */
export function actorsOf({ body }: Pick<Text<Procedure>, 'body'>): string[] {
  return [...new Set(stepsIn(body).map(({ props }) => props.role))];
}

function stepsIn(body: readonly Segment[]) {
  return uses(body).filter((use) => use.name === 'Step' || use.name === 'Reentry');
}
