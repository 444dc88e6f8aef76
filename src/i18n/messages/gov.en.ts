import type { GovFacts } from '../../domain/problems/families/gov.ts';
import type { MessagesOf } from '../messages.ts';

export const govEn: MessagesOf<GovFacts> = {};
