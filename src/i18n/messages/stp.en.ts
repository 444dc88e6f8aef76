import type { StpFacts } from '../../domain/problems/families/stp.ts';
import type { MessagesOf } from '../messages.ts';

export const stpEn: MessagesOf<StpFacts> = {};
