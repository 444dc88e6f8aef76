import type { FalFacts } from '../../domain/problems/families/fal.ts';
import type { MessagesOf } from '../messages.ts';

export const falEn: MessagesOf<FalFacts> = {};
