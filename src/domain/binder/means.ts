import type { Procedure } from '../../../schemas/procedure.ts';
import type { Text } from '../catalogue/catalogue.ts';
import { namedIn } from '../catalogue/lookups.ts';
import { uses, type Segment } from '../catalogue/segment.ts';
import type { BinderPlan } from './plan.ts';

/** What must be at hand before a sheet is begun. */
export interface SheetMeans {
  forms: readonly string[];
  extracts: readonly string[];
  resources: readonly string[];
}

/** What a text tells its readers to take, each thing once, in reading order. */
export function meansOf(text: Pick<Text<unknown>, 'body'>): SheetMeans {
  const { forms, extracts } = namedIn(text);
  return { forms, extracts, resources: resourcesOf(text) };
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
