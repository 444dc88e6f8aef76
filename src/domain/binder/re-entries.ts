import { uses } from '../catalogue/segment.ts';
import type { UseOf } from '../course/mentions.ts';
import type { BinderPlan } from './plan.ts';

/** A form that is dealt with once an application is back. */
export interface ReentryLine {
  /** The sheet that says so. */
  code: string;
  props: UseOf<'Reentry'>['props'];
}

/** What is re-entered, scanned or kept after an outage, by application, in the order the sheets ask for. */
export function reentriesByApplication({
  tabs,
}: BinderPlan): { application: string; lines: ReentryLine[] }[] {
  return tabs
    .map(({ application, procedures }) => ({
      application,
      lines: procedures.flatMap(({ id: code, body }) =>
        uses(body).flatMap((use) => (use.name === 'Reentry' ? [{ code, props: use.props }] : [])),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}
