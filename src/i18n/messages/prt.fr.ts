import type { PrtFacts } from '../../domain/problems/families/prt.ts';
import type { MessagesOf } from '../messages.ts';

export const prtFr: MessagesOf<PrtFacts> = {};
