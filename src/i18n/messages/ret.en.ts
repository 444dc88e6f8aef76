import type { RetFacts } from '../../domain/problems/families/ret.ts';
import type { MessagesOf } from '../messages.ts';

export const retEn: MessagesOf<RetFacts> = {};
