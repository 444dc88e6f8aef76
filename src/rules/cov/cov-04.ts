import { missingCells } from './missing-cells.ts';

/** The phase is provided for in a scheduled stop, but not in a failure. */
export const cov04 = missingCells('COV-04', 'failure');
