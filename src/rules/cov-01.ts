import { gaps } from '../domain/coverage/gaps.ts';
import type { Check } from './rule.ts';

/** Neither a failure nor a scheduled stop of this phase is provided for. */
export const cov01: Check = ({ catalogue, coverage }) =>
  gaps(coverage, catalogue)
    .filter(({ kind }) => kind === 'phase')
    .map(({ need, place, because }) => ({ rule: 'COV-01', facts: need, place, related: [because] }));
