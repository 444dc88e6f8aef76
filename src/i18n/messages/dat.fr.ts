import type { DatFacts } from '../../domain/problems/families/dat.ts';
import type { MessagesOf } from '../messages.ts';

export const datFr: MessagesOf<DatFacts> = {};
