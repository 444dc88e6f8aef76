import type { FreFacts } from '../../domain/problems/families/fre.ts';
import type { MessagesOf } from '../messages.ts';

export const freFr: MessagesOf<FreFacts> = {};
