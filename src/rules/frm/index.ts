import type { FrmFacts } from '../../domain/problems/families/frm.ts';
import type { Check } from '../rule.ts';

export const frmChecks = {} satisfies Record<keyof FrmFacts, Check>;
