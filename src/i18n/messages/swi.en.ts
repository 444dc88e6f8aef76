import type { SwiFacts } from '../../domain/problems/families/swi.ts';
import type { MessagesOf } from '../messages.ts';

export const swiEn: MessagesOf<SwiFacts> = {};
