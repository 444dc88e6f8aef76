import { gaps } from '../domain/coverage/gaps.ts';
import type { Check } from './rule.ts';

/** The phase is provided for in a scheduled stop, but not in a failure. */
export const cov04: Check = ({ catalogue, coverage }) =>
  gaps(coverage, catalogue)
    .filter(({ kind }) => kind === 'failure')
    .map(({ need, place, because }) => ({ rule: 'COV-04', facts: need, place, related: [because] }));
