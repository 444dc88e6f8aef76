import { expect, test } from 'vitest';
import { problemsAfter } from '../sample-hospital.ts';

test.each([
  { layer: 'application', found: 1 },
  { layer: 'module', found: 1 },
  { layer: 'access', found: 0 },
])('a failure of the layer $layer, planned too short: $found', ({ layer, found }) => {
  const problems = problemsAfter([
    ['scenarios/dpi-panne.yaml', 'layer: application', `layer: ${layer}`],
    ['scenarios/dpi-panne.yaml', 'lasts: 24h', 'lasts: 2h'],
  ]);
  expect(problems.filter(({ rule }) => rule === 'SWI-13')).toHaveLength(found);
});
