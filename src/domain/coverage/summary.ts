import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Cell, Need } from './matrix.ts';

/** One application's line in the summary of the matrix. */
export interface CoverageLine {
  application: string;
  isComplete: boolean;
  /** What is missing, one entry for each phase and trigger, with the services that lack it. */
  missing: { phase: Need['phase']; trigger: Need['trigger']; services: string[] }[];
}

/** The matrix in one line for each critical application, in the order of ids. */
export function coverageSummary(
  cells: readonly Cell[],
  { applications }: Pick<Catalogue, 'applications'>,
): CoverageLine[] {
  return [...applications.values()]
    .filter(({ facts }) => facts.criticality === 'critical')
    .map(({ id: application }) => {
      const missing = cells.filter(
        (cell) => cell.application === application && cell.state === 'missing',
      );
      return { application, isComplete: missing.length === 0, missing: byPhaseAndTrigger(missing) };
    });
}

function byPhaseAndTrigger(cells: readonly Need[]): CoverageLine['missing'] {
  const lines = new Map<string, CoverageLine['missing'][number]>();
  for (const { phase, trigger, service } of cells) {
    const key = `${phase} ${trigger}`;
    const line = lines.get(key) ?? { phase, trigger, services: [] };
    lines.set(key, { ...line, services: [...line.services, service] });
  }
  return [...lines.values()];
}
