import type { SymFacts } from '../../domain/problems/families/sym.ts';
import type { MessagesOf } from '../messages.ts';

export const symFr: MessagesOf<SymFacts> = {};
