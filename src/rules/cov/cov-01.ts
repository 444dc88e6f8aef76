import { missingCells } from './missing-cells.ts';

/** Neither a failure nor a scheduled stop of this phase is provided for. */
export const cov01 = missingCells('COV-01', 'phase');
