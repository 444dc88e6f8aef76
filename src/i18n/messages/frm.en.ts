import type { FrmFacts } from '../../domain/problems/families/frm.ts';
import type { MessagesOf } from '../messages.ts';

export const frmEn: MessagesOf<FrmFacts> = {};
