import { gaps } from '../domain/coverage/gaps.ts';
import type { Check } from './rule.ts';

/** The service uses a critical application and has nothing at all for its loss. */
export const cov02: Check = ({ catalogue, coverage }) =>
  gaps(coverage, catalogue)
    .filter(({ kind }) => kind === 'usage')
    .map(({ need, place, because }) => ({ rule: 'COV-02', facts: need, place, related: [because] }));
