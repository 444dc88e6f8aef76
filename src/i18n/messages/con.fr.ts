import type { ConFacts } from '../../domain/problems/families/con.ts';
import type { MessagesOf } from '../messages.ts';

export const conFr: MessagesOf<ConFacts> = {};
