import type { Catalogue } from '../catalogue/catalogue.ts';
import { placeOf } from '../catalogue/catalogue.ts';
import type { Place } from '../problems/problem.ts';
import type { Cell, Need } from './matrix.ts';

/** How much is missing around a missing cell; each missing cell is of exactly one kind. */
export type GapKind =
  /** The service has nothing for this application. */
  | 'usage'
  /** Neither trigger of the phase is covered. */
  | 'phase'
  /** The other trigger of the phase is covered. */
  | 'scheduled'
  | 'failure';

/** A missing cell, and the line of the service's file that asks for it. */
export interface Gap {
  need: Need;
  kind: GapKind;
  place: Place;
  /** The line that makes the application critical. */
  because: Place;
}

/** Every missing cell of the matrix, in its order. */
export function gaps(
  cells: readonly Cell[],
  { applications, services }: Pick<Catalogue, 'applications' | 'services'>,
): Gap[] {
  return cells.flatMap(({ state, application, service, phase, trigger }) => {
    const usedBy = services.get(service);
    const critical = applications.get(application);
    if (state !== 'missing' || !usedBy || !critical) return [];
    const need = { application, service, phase, trigger };
    const index = usedBy.facts.applications.indexOf(application);
    return {
      need,
      kind: kindOf(need, cells),
      place: placeOf(usedBy, `applications.${String(index)}`),
      because: placeOf(critical, 'criticality'),
    };
  });
}

function kindOf(need: Need, cells: readonly Cell[]): GapKind {
  const usage = cells.filter(
    ({ application, service }) => application === need.application && service === need.service,
  );
  if (usage.every(({ state }) => state === 'missing')) return 'usage';
  const other = usage.find(
    ({ phase, trigger }) => phase === need.phase && trigger !== need.trigger,
  );
  return other?.state === 'missing' ? 'phase' : need.trigger;
}
