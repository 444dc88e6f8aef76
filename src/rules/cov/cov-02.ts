import { missingCells } from './missing-cells.ts';

/** The service uses a critical application and has nothing at all for its loss. */
export const cov02 = missingCells('COV-02', 'usage');
