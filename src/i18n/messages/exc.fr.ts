import type { ExcFacts } from '../../domain/problems/families/exc.ts';
import type { MessagesOf } from '../messages.ts';

export const excFr: MessagesOf<ExcFacts> = {};
