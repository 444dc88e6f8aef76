import { expect, test } from 'vitest';
import { severityOf } from '../../domain/problems/problem.ts';
import { problemsWith, withPassage } from '../sample-hospital.ts';

const asEssential = withPassage(
  'applications/dpi.yaml',
  'criticality: critical',
  'criticality: essential',
);

test.each([
  { name: 'never tried, of a critical application', tested: '', changed: {}, severity: 'error' },
  { name: 'never tried, of another', tested: '', changed: asEssential, severity: 'warning' },
  {
    name: 'tried too long ago',
    tested: 'tested: 2026-01-31\n',
    changed: {},
    severity: 'warning',
  },
])('$name: $severity', ({ tested, changed, severity }) => {
  const extract = withPassage('extracts/plan-de-soins.yaml', 'tested: 2026-11-02\n', tested);
  const problems = problemsWith({ ...extract, ...changed }).filter(({ rule }) => rule === 'DAT-08');
  expect(problems.map(severityOf)).toEqual([severity]);
});
