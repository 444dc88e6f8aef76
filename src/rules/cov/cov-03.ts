import { missingCells } from './missing-cells.ts';

/** The phase is provided for in a failure, but not in a scheduled stop. */
export const cov03 = missingCells('COV-03', 'scheduled');
