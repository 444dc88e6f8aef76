import type { CnfFacts } from '../../domain/problems/families/cnf.ts';
import type { MessagesOf } from '../messages.ts';

export const cnfEn: MessagesOf<CnfFacts> = {};
