import { gaps } from '../domain/coverage/gaps.ts';
import type { Check } from './rule.ts';

/** The phase is provided for in a failure, but not in a scheduled stop. */
export const cov03: Check = ({ catalogue, coverage }) =>
  gaps(coverage, catalogue)
    .filter(({ kind }) => kind === 'scheduled')
    .map(({ need, place, because }) => ({ rule: 'COV-03', facts: need, place, related: [because] }));
